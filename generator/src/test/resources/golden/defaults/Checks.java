package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class Checks {
  private Checks() {}

  public static void inputsSendOnlyWhatIsSet() {
    ExerciseInput input = ExerciseInput.builder().build();
    assertNull(input.text());
    assertNull(input.needed());
    assertEquals("{}", new String(JsonWriter.write(input), StandardCharsets.UTF_8));
  }

  public static void outputsHaveTheirDefaults() {
    ExerciseOutput output =
        ExerciseOutput.read(new JsonReader("{}".getBytes(StandardCharsets.UTF_8)));
    assertEquals("top", output.text());
    assertNull(output.defaults());
  }

  public static void nestedStructuresSendTheirs() {
    ExerciseInput input = ExerciseInput.builder().nested(Defaults.builder().build()).build();
    Value nested = input.toValue().get("nested");
    assertEquals(Defaults.builder().build().toValue(), nested);
    assertEquals(25, Defaults.builder().build().toValue().size());
  }

  public static void valuesOfEachKind() {
    Defaults defaults = Defaults.builder().build();
    assertEquals("t", defaults.text());
    assertEquals("", defaults.empty());
    assertEquals(true, defaults.flag());
    assertEquals((byte) 1, defaults.tiny());
    assertEquals((short) 2, defaults.small());
    assertEquals(3, defaults.count());
    assertEquals(4L, defaults.big());
    assertEquals(1.5F, defaults.ratio());
    assertEquals(2.5D, defaults.precise());
    assertEquals(BigInteger.ZERO, defaults.bigInteger());
    assertEquals(new BigDecimal("1.25"), defaults.bigDecimal());
    assertEquals(Blob.ofUtf8("xyz"), defaults.blob());
    assertEquals(Blob.empty(), defaults.noBytes());
    assertEquals(Instant.EPOCH, defaults.epoch());
    assertEquals(Instant.ofEpochMilli(1500), defaults.later());
    assertEquals(Instant.parse("1985-04-12T23:20:50.52Z"), defaults.date());
    assertEquals(List.of(), defaults.list());
    assertEquals(Map.of(), defaults.map());
    assertEquals(Color.RED, defaults.color());
    assertEquals(Level.LOW, defaults.level());
    assertEquals(Value.of(true), defaults.document());
    assertEquals(Value.of("d"), defaults.textDocument());
    assertEquals(Value.of(7), defaults.numberDocument());
    assertEquals(Value.list(), defaults.listDocument());
    assertEquals(Value.map(Map.of()), defaults.mapDocument());
    assertNull(defaults.optional());
    assertNull(defaults.none());
  }

  public static void whatIsSetWins() {
    Defaults set = Defaults.builder().text("mine").flag(false).list("a").build();
    assertEquals("mine", set.text());
    assertEquals(false, set.flag());
    assertEquals(set, Defaults.ofValue(set.toValue()));
  }
}
