package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

final class Checks {
  private Checks() {}

  private static Holder holder() {
    return Holder.builder()
        .document(Value.map(Map.of("a", Value.list(Value.of(1), Value.of("b")))))
        .documents(Value.of(true), Value.of("x"))
        .bigInteger(new BigInteger("123456789012345678901234567890"))
        .bigDecimal(new BigDecimal("1.50"))
        .bigs(Map.of("k", new BigDecimal("1E+400")))
        .requiredDocument(Value.of("d"))
        .requiredInteger(BigInteger.TEN)
        .requiredDecimal(BigDecimal.ONE)
        .build();
  }

  public static void roundTrips() {
    assertEquals(holder(), Holder.ofValue(holder().toValue()));
    assertEquals(holder(), Holder.read(new JsonReader(JsonWriter.write(holder()))));
  }

  public static void documentsAreThemselves() {
    assertEquals(holder().document(), holder().toValue().get("document"));
  }

  public static void missingOnesAreCorrected() {
    Holder empty = Holder.ofValue(Value.structure(Map.of()));
    assertEquals(Value.ofNull(), empty.requiredDocument());
    assertEquals(BigInteger.ZERO, empty.requiredInteger());
    assertEquals(BigDecimal.ZERO, empty.requiredDecimal());
  }
}
