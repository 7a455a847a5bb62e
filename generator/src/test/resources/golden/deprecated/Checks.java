package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;

@SuppressWarnings("deprecation") // Deprecated things are what is checked.
final class Checks {
  private Checks() {}

  public static void deprecatedThingsWork() {
    Holder holder =
        Holder.builder()
            .kind(OldKind.A)
            .kinds(OldKind.A, OldKind.B)
            .older(OldKind.B)
            .names("n")
            .choice(Choice.old("o"))
            .old(OldChoice.kind(OldKind.A))
            .build();
    assertEquals(holder, Holder.ofValue(holder.toValue()));
    assertEquals(holder, Holder.read(new JsonReader(JsonWriter.write(holder))));
  }

  public static void annotationsTellOfThem() throws ReflectiveOperationException {
    assertTrue(OldKind.class.isAnnotationPresent(Deprecated.class));
    assertTrue(Holder.class.getMethod("older").isAnnotationPresent(Deprecated.class));
    assertTrue(
        Holder.Builder.class.getMethod("older", OldKind.class)
            .isAnnotationPresent(Deprecated.class));
    assertTrue(Old.class.isAnnotationPresent(Deprecated.class));
    assertFalse(Holder.class.isAnnotationPresent(Deprecated.class));
  }
}
