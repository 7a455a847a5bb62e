package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Choice}, of which exactly one member is set. */
final class ChoiceReader implements ShapeBuilder {
  static final MemberSchema S = MemberSchema.of("s", MemberSchema.STRING);
  static final MemberSchema N = MemberSchema.of("n", MemberSchema.INTEGER);
  static final MemberSchema STRING = MemberSchema.of("string", MemberSchema.STRING);
  static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.STRING));
  static final MemberSchema MAP = MemberSchema.map("map", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  static final MemberSchema MATRIX =
      MemberSchema.list("matrix", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.STRING)));
  static final MemberSchema STRUCTURE = MemberSchema.of("structure", MemberSchema.STRUCTURE);
  static final MemberSchema CHOICE = MemberSchema.of("choice", MemberSchema.UNION);
  static final MemberSchema NONE = MemberSchema.of("none", MemberSchema.STRUCTURE);
  static final MemberSchema UNKNOWN = MemberSchema.of("unknown", MemberSchema.LONG);
  static final MemberSchema DEFAULT = MemberSchema.of("default", MemberSchema.BOOLEAN);
  static final ShapeSchema SCHEMA =
      ShapeSchema.union("golden#Choice", S, N, STRING, LIST, MAP, MATRIX, STRUCTURE, CHOICE, NONE, UNKNOWN, DEFAULT);
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
      case 0 -> union = new Choice.S(reader.readString(S));
      case 1 -> union = new Choice.N(reader.readInteger(N));
      case 2 -> union = new Choice.String(reader.readString(STRING));
      case 3 -> {
        List<String> list = new ArrayList<>();
        reader.beginList(LIST);
        while (reader.nextElement(LIST)) {
          list.add(reader.readString(LIST.element()));
        }
        union = new Choice.List(Collections.unmodifiableList(list));
      }
      case 4 -> {
        Map<String, Integer> map = new LinkedHashMap<>();
        reader.beginMap(MAP);
        for (String key = reader.nextKey(MAP); key != null; key = reader.nextKey(MAP)) {
          reader.putEntry(MAP, map, key, reader.readInteger(MAP.element()));
        }
        union = new Choice.Map(Collections.unmodifiableMap(map));
      }
      case 5 -> {
        List<List<String>> list = new ArrayList<>();
        reader.beginList(MATRIX);
        while (reader.nextElement(MATRIX)) {
          List<String> list2 = new ArrayList<>();
          reader.beginList(MATRIX.element());
          while (reader.nextElement(MATRIX.element())) {
            list2.add(reader.readString(MATRIX.element().element()));
          }
          list.add(Collections.unmodifiableList(list2));
        }
        union = new Choice.Matrix(Collections.unmodifiableList(list));
      }
      case 6 -> union = new Choice.Structure(Point.read(reader));
      case 7 -> union = new Choice.Choice_(ChoiceReader.read(reader));
      case 8 -> {
        Unit.read(reader);
        union = new Choice.None();
      }
      case 9 -> union = new Choice.Unknown_(reader.readLong(UNKNOWN));
      case 10 -> union = new Choice.Default(reader.readBoolean(DEFAULT));
      default -> union = new Choice.Unknown(reader.readUnknown());
    }
  }
}
