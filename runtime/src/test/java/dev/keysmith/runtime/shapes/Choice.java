package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A union of a string, a structure, a secret, and what its model does not know. */
public final class Choice implements Shape, ShapeBuilder {
  private static final MemberSchema TEXT = MemberSchema.of("Text", MemberSchema.STRING);
  private static final MemberSchema KINDS = MemberSchema.of("Kinds", MemberSchema.STRUCTURE);
  private static final MemberSchema SECRET =
      MemberSchema.of("Secret", MemberSchema.STRING).withSensitive();
  public static final ShapeSchema SCHEMA = ShapeSchema.union("test#Choice", TEXT, KINDS, SECRET);

  private int tag = -2;
  private @Nullable Object value;

  public static Choice text(String text) {
    return of(0, text);
  }

  public static Choice kinds(Kinds kinds) {
    return of(1, kinds);
  }

  public static Choice secret(String secret) {
    return of(2, secret);
  }

  public static Choice unknown(UnknownMember member) {
    return of(-1, member);
  }

  private static Choice of(int tag, Object value) {
    Choice choice = new Choice();
    choice.tag = tag;
    choice.value = value;
    return choice;
  }

  public static Choice read(ShapeReader reader) {
    Choice choice = new Choice();
    reader.readStruct(SCHEMA, choice);
    return choice;
  }

  public Object value() {
    return Objects.requireNonNull(value);
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    tag = index;
    value =
        switch (index) {
          case 0 -> reader.readString(TEXT);
          case 1 -> Kinds.read(reader);
          case 2 -> reader.readString(SECRET);
          default -> reader.readUnknown();
        };
  }

  @Override
  public void write(ShapeWriter writer) {
    switch (tag) {
      case 0 -> writer.writeString(TEXT, (String) value());
      case 1 -> writer.writeStruct(KINDS, (Kinds) value());
      case 2 -> writer.writeString(SECRET, (String) value());
      default -> writer.writeUnknown((UnknownMember) value());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Choice that && tag == that.tag && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tag, value);
  }

  @Override
  public String toString() {
    return "Choice[" + tag + ", " + value + "]";
  }
}
