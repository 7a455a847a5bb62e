package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.text.ScalarReader;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a message. Refuses every type: parts allow those that they can hold, and no valid
 * model binds another.
 */
public abstract class PartReader extends ScalarReader {
  /** What is read, for messages. */
  protected abstract String place();

  @Override
  public RuntimeException error(String message) {
    return CodecException.of(place().concat(": ").concat(message));
  }

  private RuntimeException refused() {
    return error("found a member of a type that this part of a message cannot hold");
  }

  @Override
  protected String text() {
    throw refused();
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    throw refused();
  }

  @Override
  public String memberName() {
    return "";
  }

  @Override
  public void beginList(MemberSchema member) {
    throw refused();
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    throw refused();
  }

  @Override
  public void beginMap(MemberSchema member) {
    throw refused();
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    throw refused();
  }

  /** There are no nulls outside bodies. */
  @Override
  public boolean readNull() {
    return false;
  }

  @Override
  public UnknownMember readUnknown() {
    throw refused();
  }
}
