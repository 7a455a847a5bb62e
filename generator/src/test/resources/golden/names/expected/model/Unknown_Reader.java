package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Unknown_}, of which exactly one member is set. */
final class Unknown_Reader implements ShapeBuilder {
  static final MemberSchema UNKNOWN = MemberSchema.of("unknown", MemberSchema.STRING);
  static final MemberSchema MAP = MemberSchema.map("map", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.STRING));
  static final MemberSchema OBJECT = MemberSchema.of("object", MemberSchema.LONG);
  static final MemberSchema STRING = MemberSchema.of("string", MemberSchema.BOOLEAN);
  static final MemberSchema OVERRIDE = MemberSchema.of("override", MemberSchema.INTEGER);
  static final MemberSchema BUILDER = MemberSchema.of("builder", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA =
      ShapeSchema.union("golden#Unknown", UNKNOWN, MAP, LIST, OBJECT, STRING, OVERRIDE, BUILDER);
  private @Nullable Unknown_ union;

  private Unknown_Reader() {}

  static Unknown_ read(ShapeReader reader) {
    Unknown_Reader read = new Unknown_Reader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("Unknown_ needs one member, but none is set");
    }
    return read.union;
  }

  @java.lang.Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("Unknown_ needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new Unknown_.Unknown__(reader.readString(UNKNOWN));
      case 1 -> {
        Map<java.lang.String, Integer> map = new LinkedHashMap<>();
        reader.beginMap(MAP);
        for (java.lang.String key = reader.nextKey(MAP); key != null; key = reader.nextKey(MAP)) {
          reader.putEntry(MAP, map, key, reader.readInteger(MAP.element()));
        }
        union = new Unknown_.Map(Collections.unmodifiableMap(map));
      }
      case 2 -> {
        List<java.lang.String> list = new ArrayList<>();
        reader.beginList(LIST);
        while (reader.nextElement(LIST)) {
          list.add(reader.readString(LIST.element()));
        }
        union = new Unknown_.List(Collections.unmodifiableList(list));
      }
      case 3 -> union = new Unknown_.Object(reader.readLong(OBJECT));
      case 4 -> union = new Unknown_.String(reader.readBoolean(STRING));
      case 5 -> union = new Unknown_.Override(reader.readInteger(OVERRIDE));
      case 6 -> union = new Unknown_.Builder_(Builder_.read(reader));
      default -> union = new Unknown_.Unknown(reader.readUnknown());
    }
  }
}
