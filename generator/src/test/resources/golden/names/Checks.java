package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class Checks {
  private Checks() {}

  public static void wordsOfTheLanguage() {
    Words words =
        Words.builder()
            .package_("a")
            .static_("b")
            .int_(1)
            .notify_("c")
            .getClass_("d")
            .hashCode_(2)
            .toString_("e")
            .toValue_("f")
            .ofValue_("g")
            .write_("h")
            .builder_("i")
            .toBuilder_("j")
            .build_("k")
            ._2fast("l")
            .build();
    assertEquals(words, Words.ofValue(words.toValue()));
    assertEquals("k", words.build_());
  }

  public static void localsOfGeneratedMethods() {
    Locals locals =
        Locals.builder()
            .writer("w")
            .reader(Map.of("r", 1))
            .index(1)
            .other("o")
            .that("t")
            .builder_("b")
            .value("v")
            .entry(Map.of("e", 2))
            .entry1(Map.of("e", List.of(List.of(3))))
            .element(4)
            .element1(List.of(List.of(5)))
            .copy(List.of(List.of(6)))
            .copy2(Map.of("c", List.of(List.of(7))))
            .list(8)
            .map(Map.of("m", 9))
            .key(Map.of("k", 10))
            .hash("h")
            .member(11)
            .schema("s")
            .item("i")
            .build();
    assertEquals(locals, Locals.ofValue(locals.toValue()));
    assertEquals(locals, Locals.read(new JsonReader(JsonWriter.write(locals))));
    assertEquals(locals, locals.toBuilder().build());
    assertEquals(20, locals.toValue().size());
  }

  public static void twinsInCase() {
    Twins twins = Twins.builder().foo("1").foo_("2").foo__("3").foo___("4").build();
    assertEquals(List.of("Foo", "foo", "foo_", "FOO"), List.copyOf(twins.toValue().members().keySet()));
  }

  public static void namesOfKeysmithWin() {
    java.lang.Object[] ours = {
      List_class(), Builder_.builder().build(), Known_.KNOWN, NotifyRequest.builder().build()
    };
    assertEquals(4, ours.length);
    NotifyRequest_ ofTheModel = NotifyRequest_.builder().x("x").build();
    assertEquals("x", ofTheModel.x());
    ListError_ error = ListError_.builder().x("x").build();
    assertEquals("x", error.x());
    GoldenException_ exception = GoldenException_.builder().message("m").build();
    assertInstanceOf(GoldenException.class, exception);
    assertInstanceOf(Error.class, ExerciseError.errorOfJson("Error", new byte[] {'{', '}'}));
    assertInstanceOf(
        GoldenException_.class,
        ExerciseError.errorOfJson("GoldenException", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  private static java.lang.Object List_class() {
    return com.example.model.List.OPERATION;
  }

  public static void constantsGiveWayToTypes() {
    VPC vpc = VPC.builder().csv(CSV.vpc(VPC.builder().build())).build();
    assertEquals(vpc, VPC.read(new JsonReader(JsonWriter.write(vpc))));
  }

  public static void unionMembersLikeJavaTypes() {
    Unknown_ union = Unknown_.list(List.of("a"));
    assertEquals(union, Unknown_.ofValue(union.toValue()));
    assertInstanceOf(Unknown_.Unknown__.class, Unknown_.unknown("x"));
    assertEquals(Unknown_.string(true), Unknown_.ofValue(Unknown_.string(true).toValue()));
  }
}
