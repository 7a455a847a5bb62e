package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Checks {
  private static final List<Choice> ALL =
      List.of(
          Choice.s("x"),
          Choice.n(3),
          Choice.string("y"),
          Choice.list(List.of("a")),
          Choice.map(Map.of("k", 1)),
          Choice.matrix(List.of(List.of("a"), List.of())),
          Choice.structure(Point.builder().x(1).build()),
          Choice.choice(Choice.s("inner")),
          Choice.none(),
          Choice.unknown(5L),
          Choice.default_(true));

  private Checks() {}

  private static Choice read(String json) {
    JsonReader reader = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    Choice choice = ChoiceReader.read(reader);
    reader.end();
    return choice;
  }

  public static void valueRoundTrip() {
    for (Choice choice : ALL) {
      assertEquals(choice, Choice.ofValue(choice.toValue()), choice.toString());
      assertEquals(1, choice.toValue().size());
    }
  }

  public static void jsonRoundTrip() {
    Holder holder = Holder.builder().choices(ALL).always(Choice.none()).build();
    JsonReader reader = new JsonReader(JsonWriter.write(holder));
    assertEquals(holder, Holder.read(reader));
    for (Choice choice : ALL) {
      byte[] json = JsonWriter.write(choice);
      assertEquals(choice, read(new String(json, StandardCharsets.UTF_8)));
    }
  }

  public static void membersDiffer() {
    assertNotEquals(Choice.s("x"), Choice.string("x"));
    assertEquals(Choice.none(), Choice.none());
    assertEquals("x", assertInstanceOf(Choice.S.class, Choice.s("x")).value());
    assertEquals("Choice{s: \"x\"}", Choice.s("x").toString());
  }

  public static void unknownMembersSurvive() {
    Choice choice = read("{\"later\":{\"a\":[1,2]}}");
    Choice.Unknown unknown = assertInstanceOf(Choice.Unknown.class, choice);
    assertEquals("later", unknown.tag());
    String written = new String(JsonWriter.write(choice), StandardCharsets.UTF_8);
    assertEquals("{\"later\":{\"a\":[1,2]}}", written);
    assertEquals(choice, read(written));
    assertInstanceOf(
        Choice.Unknown.class, Choice.ofValue(Value.structure(Map.of("later", Value.of(1)))));
  }

  public static void exactlyOneMemberIsSet() {
    assertThrows(CodecException.class, () -> read("{}"));
    assertThrows(CodecException.class, () -> read("{\"s\":\"x\",\"n\":1}"));
    assertThrows(
        IllegalArgumentException.class, () -> Choice.ofValue(Value.structure(Map.of())));
  }

  public static void factoriesCopyAndRefuseNull() {
    List<String> texts = new ArrayList<>(List.of("a"));
    Choice list = Choice.list(texts);
    Choice matrix = Choice.matrix(List.of(texts));
    texts.add("b");
    assertEquals(Choice.list(List.of("a")), list);
    assertEquals(Choice.matrix(List.of(List.of("a"))), matrix);
    assertThrows(NullPointerException.class, () -> Choice.s(null));
  }

  public static void missingRequiredUnionIsUnknown() {
    Holder holder = Holder.ofValue(Value.structure(Map.of()));
    assertEquals("", assertInstanceOf(Choice.Unknown.class, holder.always()).tag());
  }
}
