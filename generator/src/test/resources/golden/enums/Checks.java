package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.value.Value;
import java.util.Map;

final class Checks {
  private Checks() {}

  public static void knownValuesAreInterned() {
    assertSame(Color.RED, Color.of("red"));
    assertSame(Color.DARK_GREEN, Color.of("dark-green"));
    assertSame(Color.SKY_BLUE, Color.of("Sky \"Blue\" \\"));
    assertSame(Level.HIGH, Level.of(10));
    assertSame(Level.NEGATIVE, Level.of(-1));
  }

  public static void unknownValuesSurvive() {
    assertEquals("mauve", Color.of("mauve").value());
    assertEquals(Color.of("mauve"), Color.of("mauve"));
    assertEquals(Color.of("mauve").hashCode(), Color.of("mauve").hashCode());
    assertNotSame(Color.of("mauve"), Color.of("mauve"));
    assertNotEquals(Color.of("mauve"), Color.RED);
    assertEquals(Level.of(7), Level.of(7));
    assertEquals("7", Level.of(7).toString());
    assertEquals("red", Color.RED.toString());
  }

  public static void knownIsForSwitches() {
    assertEquals(Color.Known.RED, Color.RED.known());
    assertEquals(Color.Known.UNKNOWN, Color.UNKNOWN.known());
    assertNull(Color.of("mauve").known());
    assertEquals(Level.Known.NEGATIVE, Level.of(-1).known());
    assertNull(Level.of(0).known());
    for (Color.Known known : Color.Known.values()) {
      assertEquals(known.ordinal(), Color.Known.valueOf(known.name()).ordinal());
    }
  }

  public static void values() {
    assertEquals(Color.RED, Color.ofValue(Color.RED.toValue()));
    assertEquals(Color.RED, Color.ofValue(Value.of("red")));
    assertEquals(Level.LOW, Level.ofValue(Value.of(1)));
    assertThrows(IllegalArgumentException.class, () -> Color.ofValue(Value.of(1)));
    assertThrows(IllegalArgumentException.class, () -> Level.ofValue(Value.of("1")));
  }

  public static void roundTrips() {
    Holder holder =
        Holder.builder()
            .color(Color.of("mauve"))
            .level(Level.HIGH)
            .colors(Color.RED, Color.of("x"))
            .levels(Level.LOW, Level.of(5))
            .byColor(Map.of("red", Color.DARK_GREEN))
            .always(Color.RED)
            .alwaysLevel(Level.LOW)
            .build();
    assertEquals(holder, Holder.ofValue(holder.toValue()));
    assertEquals(holder, Holder.read(new JsonReader(JsonWriter.write(holder))));
  }

  public static void missingRequiredEnumIsEmpty() {
    Holder holder = Holder.ofValue(Value.structure(Map.of()));
    assertEquals("", holder.always().value());
    assertEquals(0, holder.alwaysLevel().value());
  }
}
