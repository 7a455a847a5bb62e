package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Words}, of which exactly one member is set. */
final class WordsReader implements ShapeBuilder {
  static final MemberSchema WORD =
      MemberSchema.of("word", MemberSchema.STRUCTURE).withXmlName("Word").withLocation(MemberSchema.EVENT_PAYLOAD);
  static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRUCTURE);
  static final MemberSchema QUIET = MemberSchema.of("quiet",
      MemberSchema.STRUCTURE).withXmlName("Quiet").withLocation(MemberSchema.EVENT_PAYLOAD).withErrorName("Quiet");
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#Words", WORD, TEXT, QUIET);
  private @Nullable Words union;

  private WordsReader() {}

  static Words read(ShapeReader reader) {
    WordsReader read = new WordsReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("Words needs one member, but none is set");
    }
    return read.union;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("Words needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new Words.Word(Word.read(reader));
      case 1 -> union = new Words.Text(Text.read(reader));
      case 2 -> union = new Words.Quiet(Quiet.read(reader));
      default -> union = new Words.Unknown(reader.readUnknown());
    }
  }
}
