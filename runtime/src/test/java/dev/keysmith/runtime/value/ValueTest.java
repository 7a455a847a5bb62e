package dev.keysmith.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ValueTest {
  private static final Value.Structure TREE =
      Value.structure()
          .put("CiphertextBlob", Value.of(Blob.wrap(new byte[184])))
          .put("KeyId", Value.of("arn:\n\"x\""))
          .put("KeySpec", Value.ofEnum("AES_256"))
          .put("Odd", Value.ofEnum("a b"))
          .put("Plaintext", Value.of(Blob.ofUtf8("secret")).withSensitive())
          .put("Numbers", Value.list(Value.of(1), Value.of(2L), Value.of(1.5), Value.ofNull()))
          .put("Context", Value.map(Map.of("tenant", Value.of("acme"))))
          .put("When", Value.of(Instant.ofEpochSecond(1_516_435_200L, 399_000_000)))
          .put("Empty", Value.list())
          .put("Nothing", Value.structure().build())
          .build();

  @Test
  void showsOneLineThatHidesSecrets() {
    assertEquals(
        "{CiphertextBlob: Blob[184 bytes], KeyId: \"arn:\\n\\\"x\\\"\", KeySpec: AES_256, Odd: \"a b\","
            + " Plaintext: ***, Numbers: [1, 2, 1.5, null], Context: {\"tenant\": \"acme\"},"
            + " When: 2018-01-20T08:00:00.399Z, Empty: [], Nothing: {}}",
        TREE.toString());
  }

  @Test
  void rendersJsonForPeople() {
    Value tree =
        Value.structure()
            .put("Blob", Value.of(Blob.of((byte) 1)))
            .put("Secret", Value.list(Value.of("s").withSensitive()))
            .put("Enum", Value.ofEnum("A"))
            .put("When", Value.of(Instant.EPOCH))
            .put("Big", Value.of(new BigDecimal("1.50")))
            .put("NaN", Value.of(Float.NaN))
            .put("Empty", Value.structure().build())
            .build();
    String json =
        """
        {
          "Blob": "AQ==",
          "Secret": [
            "***"
          ],
          "Enum": "A",
          "When": "1970-01-01T00:00:00Z",
          "Big": 1.50,
          "NaN": "NaN",
          "Empty": {}
        }""";
    assertEquals(json, tree.toJson());
    assertEquals(json.replace("***", "s"), tree.toJsonRevealed());
  }

  @Test
  void escapesWhatATerminalWouldActOn() {
    assertEquals("\"\\u001b[31m\\u0085\\u2028é\"", Value.of("\u001b[31m\u0085\u2028é").toString());
  }

  @Test
  void ignoresMarksAndOrderInEquality() {
    Value marked = Value.of("a").withSensitive();
    assertTrue(marked.sensitive());
    assertEquals(Value.of("a"), marked);
    assertEquals(Value.of("a").hashCode(), marked.hashCode());
    assertFalse(Value.of("a").sensitive());
    assertEquals(
        Value.structure().put("a", Value.of(1)).put("b", Value.of(2)).build(),
        Value.structure().put("b", Value.of(2)).put("a", Value.of(1).withSensitive()).build());
  }

  @Test
  void tellsTagsApart() {
    List<Value> different =
        List.of(
            Value.of("1"),
            Value.ofEnum("1"),
            Value.of(1),
            Value.of(1L),
            Value.of(1f),
            Value.of(1d),
            Value.of(BigInteger.ONE),
            Value.of(BigDecimal.ONE),
            Value.of(true),
            Value.ofNull(),
            Value.of(Blob.ofUtf8("1")),
            Value.of(Instant.EPOCH),
            Value.list(),
            Value.map(Map.of()),
            Value.structure().build());
    for (int i = 0; i < different.size(); i++) {
      Value one = different.get(i);
      for (int j = 0; j < different.size(); j++) {
        assertEquals(i == j, one.equals(different.get(j)), one.tag());
      }
      assertEquals(one, one.withSensitive());
      assertEquals(one.tag(), one.withSensitive().tag());
      assertEquals("***", one.withSensitive().toString());
    }
    assertNotEquals(Value.of(new BigDecimal("1.0")), Value.of(new BigDecimal("1.00")));
    assertEquals(Value.of(Double.NaN), Value.of(Double.NaN));
  }

  @Test
  void givesWhatItHolds() {
    assertEquals(Value.ofEnum("AES_256"), TREE.get("KeySpec"));
    assertNull(TREE.get("keySpec"));
    assertEquals(10, TREE.size());
    assertEquals("CiphertextBlob", TREE.members().keySet().iterator().next());
    assertEquals(Value.of(1), Value.list(Value.of(1)).get(0));
    assertEquals(Value.of(1), Value.map(Map.of("a", Value.of(1))).get("a"));
    assertThrows(UnsupportedOperationException.class, () -> TREE.members().clear());
  }

  @Test
  void keepsItsOwnCopy() {
    Map<String, Value> members = new LinkedHashMap<>(Map.of("a", Value.of(1)));
    List<Value> elements = new ArrayList<>(List.of(Value.of(1)));
    Value.Structure structure = Value.structure(members);
    Value.List list = Value.list(elements);
    members.clear();
    elements.clear();
    assertEquals(1, structure.size());
    assertEquals(1, list.size());
  }

  @Test
  void refusesTreesThatNoWalkCouldFinish() {
    Value value = Value.of(1);
    for (int i = 1; i < Value.MAX_DEPTH; i++) {
      value = Value.list(value);
    }
    Value deepest = value;
    assertTrue(deepest.toJson().length() > 2 * Value.MAX_DEPTH);
    assertEquals(deepest.hashCode(), deepest.withSensitive().hashCode());
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Value.list(deepest));
    assertEquals("a value is at most 1000 levels deep", error.getMessage());
  }

  @Test
  void showsDestroyedBlobsWithoutTheirContent() {
    Blob blob = Blob.ofUtf8("secret");
    Value value = Value.of(blob);
    blob.destroy();
    assertEquals("Blob[6 bytes]", value.toString());
    assertEquals("\"***\"", value.toJsonRevealed());
  }
}
