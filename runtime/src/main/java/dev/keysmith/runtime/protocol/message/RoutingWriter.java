package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands each member of a structure to the writer of the part of the message that it is bound to,
 * and those without a binding to the writer of the document. To the document's format it is the
 * shape that has just these.
 */
public abstract class RoutingWriter implements ShapeWriter, Shape {
  private final Shape shape;
  private @Nullable ShapeWriter document;

  /** Where what is in the open list or map goes; null between members. */
  private @Nullable ShapeWriter open;

  private int depth;

  /**
   * @param shape what is written
   */
  protected RoutingWriter(Shape shape) {
    this.shape = shape;
  }

  /** The writer of the part that the member is bound to, or null for the document. */
  protected abstract @Nullable ShapeWriter part(MemberSchema member);

  /** Called by the document's format, which gives its writer. */
  @Override
  public final void write(ShapeWriter writer) {
    document = writer;
    writeMembers();
  }

  /** Writes all members, of which none may be in a document if there is none. */
  protected final void writeMembers() {
    shape.write(this);
  }

  private ShapeWriter document() {
    if (document == null) {
      throw new IllegalStateException("the message has no document to write a member into");
    }
    return document;
  }

  /** Where the member goes, or what is in the list or map that is open. */
  private ShapeWriter at(MemberSchema member) {
    if (open != null) {
      return open;
    }
    ShapeWriter part = part(member);
    return part == null ? document() : part;
  }

  private ShapeWriter begin(MemberSchema member) {
    ShapeWriter to = at(member);
    open = to;
    depth++;
    return to;
  }

  private ShapeWriter end(MemberSchema member) {
    ShapeWriter to = at(member);
    depth--;
    open = depth == 0 ? null : to;
    return to;
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    at(member).writeStruct(member, value);
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    begin(member).beginList(member, size);
  }

  @Override
  public void endList(MemberSchema member) {
    end(member).endList(member);
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    begin(member).beginMap(member, size);
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    at(map).writeKey(map, key);
  }

  @Override
  public void endMap(MemberSchema member) {
    end(member).endMap(member);
  }

  @Override
  public void writeStrings(MemberSchema member, List<String> list) {
    at(member).writeStrings(member, list);
  }

  @Override
  public void writeStrings(MemberSchema member, Map<String, String> map) {
    at(member).writeStrings(member, map);
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    at(member).writeString(member, value);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    at(member).writeBlob(member, value);
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    at(member).writeBoolean(member, value);
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    at(member).writeInteger(member, value);
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    at(member).writeLong(member, value);
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    at(member).writeFloat(member, value);
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    at(member).writeDouble(member, value);
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    at(member).writeBigInteger(member, value);
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    at(member).writeBigDecimal(member, value);
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    at(member).writeTimestamp(member, value);
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    at(member).writeDocument(member, value);
  }

  @Override
  public void writeNull(MemberSchema member) {
    at(member).writeNull(member);
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    document().writeUnknown(member);
  }
}
