package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Choice}, of which exactly one member is set. */
@SuppressWarnings("deprecation" /* the model deprecates what this names */)
final class ChoiceReader implements ShapeBuilder {
  static final MemberSchema KIND = MemberSchema.of("kind", MemberSchema.ENUM);
  static final MemberSchema OLD = MemberSchema.of("old", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#Choice", KIND, OLD);
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
      case 0 -> union = new Choice.Kind(OldKind.of(reader.readString(KIND)));
      case 1 -> union = new Choice.Old(reader.readString(OLD));
      default -> union = new Choice.Unknown(reader.readUnknown());
    }
  }
}
