package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link OldChoice}, of which exactly one member is set. */
@SuppressWarnings("deprecation" /* the model deprecates what this names */)
final class OldChoiceReader implements ShapeBuilder {
  static final MemberSchema KIND = MemberSchema.of("kind", MemberSchema.ENUM);
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#OldChoice", KIND);
  private @Nullable OldChoice union;

  private OldChoiceReader() {}

  static OldChoice read(ShapeReader reader) {
    OldChoiceReader read = new OldChoiceReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("OldChoice needs one member, but none is set");
    }
    return read.union;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("OldChoice needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new OldChoice.Kind(OldKind.of(reader.readString(KIND)));
      default -> union = new OldChoice.Unknown(reader.readUnknown());
    }
  }
}
