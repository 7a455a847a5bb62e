package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Checks {
  private Checks() {}

  private static Members members() {
    return Members.builder()
        .text("text")
        .blob(Blob.ofUtf8("blob"))
        .flag(true)
        .tiny((byte) -1)
        .small((short) 300)
        .count(70_000)
        .big(1L << 40)
        .ratio(0.5F)
        .precise(0.25D)
        .whenever(Instant.ofEpochSecond(1))
        .created(Instant.ofEpochSecond(2))
        .expires(Instant.ofEpochSecond(3))
        .seen(Instant.ofEpochSecond(4))
        .names("a", "b")
        .labels(Map.of("k", "v"))
        .other(nested())
        .build();
  }

  private static Nested nested() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("one", 1);
    counts.put("none", null);
    return Nested.builder()
        .matrix(List.of(List.of("a"), List.of()))
        .deep(Map.of("k", List.of(List.of("x", "y"))))
        .sparseNames("a", null)
        .sparseCounts(counts)
        .sparseMatrix(Arrays.asList(Arrays.asList("a", null), null))
        .structures(Members.builder().text("in a list").build())
        .byName(Map.of("m", Members.builder().count(1).build()))
        .blobs(Blob.ofUtf8("x"))
        .numbers(1, 2)
        .times(Instant.EPOCH)
        .build();
  }

  private static Members read(byte[] json) {
    JsonReader reader = new JsonReader(json);
    Members members = Members.read(reader);
    reader.end();
    return members;
  }

  public static void valueRoundTrip() {
    assertEquals(members(), Members.ofValue(members().toValue()));
    assertEquals(members().hashCode(), Members.ofValue(members().toValue()).hashCode());
    assertEquals(nested(), Nested.ofValue(nested().toValue()));
  }

  public static void jsonRoundTrip() {
    assertEquals(members(), read(JsonWriter.write(members())));
  }

  public static void treeHasModelNamesInModelOrder() {
    Members two = Members.builder().count(3).text("t").build();
    assertEquals(List.of("text", "count"), List.copyOf(two.toValue().members().keySet()));
    assertEquals("Members{text: \"t\", count: 3}", two.toString());
  }

  public static void toBuilderKeepsAndReplaces() {
    assertEquals(members(), members().toBuilder().build());
    Members changed = members().toBuilder().text(null).build();
    assertNull(changed.text());
    assertEquals(70_000, changed.count());
  }

  public static void buildersCopyDeeply() {
    List<String> row = new ArrayList<>(List.of("a"));
    List<List<String>> matrix = new ArrayList<>(List.of(row));
    Map<String, List<List<String>>> deep = new HashMap<>(Map.of("k", matrix));
    Nested nested = Nested.builder().matrix(matrix).deep(deep).build();
    row.add("b");
    matrix.add(row);
    deep.clear();
    assertEquals(List.of(List.of("a")), nested.matrix());
    assertEquals(Map.of("k", List.of(List.of("a"))), nested.deep());
    assertThrows(UnsupportedOperationException.class, () -> nested.matrix().add(row));
    assertThrows(UnsupportedOperationException.class, () -> nested.matrix().get(0).add("c"));
  }

  public static void whatIsReadCannotBeChanged() {
    Members read = read("{\"names\":[\"a\"],\"labels\":{}}".getBytes(StandardCharsets.UTF_8));
    assertThrows(UnsupportedOperationException.class, () -> read.names().add("b"));
    assertThrows(UnsupportedOperationException.class, () -> read.labels().put("k", "v"));
  }

  public static void denseListsRefuseNull() {
    assertThrows(NullPointerException.class, () -> Members.builder().names("a", null));
    assertThrows(
        NullPointerException.class, () -> Members.builder().names(Arrays.asList("a", null)));
  }

  public static void buildNamesAllThatIsMissing() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class,
            () -> RequiredMembers.builder().text("t").flag(false).build());
    assertEquals(
        "golden#RequiredMembers needs blob, tiny, count, big, ratio, precise, created, names,"
            + " labels, inner",
        missing.getMessage());
  }

  public static void readingCorrectsWhatIsMissing() {
    RequiredMembers empty = RequiredMembers.ofValue(Value.structure(Map.of()));
    assertEquals("", empty.text());
    assertEquals(Blob.empty(), empty.blob());
    assertEquals(false, empty.flag());
    assertEquals((byte) 0, empty.tiny());
    assertEquals(0L, empty.big());
    assertEquals(Instant.EPOCH, empty.created());
    assertEquals(List.of(), empty.names());
    assertEquals(Map.of(), empty.labels());
    assertEquals("", empty.inner().text());
    assertNull(empty.optional());
  }

  public static void treesThatDoNotFitAreRefused() {
    Value unknown = Value.structure(Map.of("nope", Value.of(1)));
    assertThrows(IllegalArgumentException.class, () -> Members.ofValue(unknown));
    Value wrong = Value.structure(Map.of("count", Value.of("1")));
    assertThrows(IllegalArgumentException.class, () -> Members.ofValue(wrong));
  }
}
