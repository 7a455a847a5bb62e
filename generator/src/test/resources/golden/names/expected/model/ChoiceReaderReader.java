package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ChoiceReader}, of which exactly one member is set. */
final class ChoiceReaderReader implements ShapeBuilder {
  static final MemberSchema CHOICE_READER = MemberSchema.of("choiceReader", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#ChoiceReader", CHOICE_READER);
  private @Nullable ChoiceReader union;

  private ChoiceReaderReader() {}

  static ChoiceReader read(ShapeReader reader) {
    ChoiceReaderReader read = new ChoiceReaderReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("ChoiceReader needs one member, but none is set");
    }
    return read.union;
  }

  @java.lang.Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("ChoiceReader needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new ChoiceReader.ChoiceReader_(reader.readString(CHOICE_READER));
      default -> union = new ChoiceReader.Unknown(reader.readUnknown());
    }
  }
}
