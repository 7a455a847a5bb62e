package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Choice}, of which exactly one member is set. */
final class ChoiceReader implements ShapeBuilder {
  static final MemberSchema OPEN = MemberSchema.of("open", MemberSchema.STRING);
  static final MemberSchema SECRET = MemberSchema.of("secret", MemberSchema.STRING).withSensitive();
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#Choice", OPEN, SECRET);
  private @Nullable Choice union;

  private ChoiceReader() {}

  static Choice read(ShapeReader reader) {
    ChoiceReader read = new ChoiceReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("Choice needs one member, but none is set");
    }
    return read.union;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("Choice needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new Choice.Open(reader.readString(OPEN));
      case 1 -> union = new Choice.Secret(reader.readString(SECRET));
      default -> union = new Choice.Unknown(reader.readUnknown());
    }
  }
}
