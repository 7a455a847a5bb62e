package dev.keysmith.runtime.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GeneratedPartsTest {
  private static final MemberSchema LABELS =
      MemberSchema.map(
          "labels",
          MemberSchema.of("key", MemberSchema.STRING),
          MemberSchema.of("value", MemberSchema.STRING));
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("test#Labelled", LABELS);

  private static class Labelled extends TreeShape {
    private final Map<String, String> labels;

    Labelled(Map<String, String> labels) {
      this.labels = labels;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStrings(LABELS, labels);
    }
  }

  private static final class Other extends Labelled {
    Other(Map<String, String> labels) {
      super(labels);
    }
  }

  private static final class Color extends StringEnum {
    Color(String value) {
      super(value, -1);
    }

    static String in(Value tree) {
      return valueIn(tree);
    }
  }

  private static final class Shade extends StringEnum {
    Shade(String value) {
      super(value, -1);
    }
  }

  private static final class Level extends IntEnum {
    Level(int value) {
      super(value, -1);
    }

    static int in(Value tree) {
      return valueIn(tree);
    }
  }

  @Test
  void structuresAreEqualByClassAndMembersInWhateverOrderOfMaps() {
    Labelled one = new Labelled(Copies.map(Map.of("a", "1", "b", "2")));
    Labelled same = new Labelled(Copies.map(new TreeMap<>(Map.of("b", "2", "a", "1"))));
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, new Labelled(Map.of("a", "1")));
    assertNotEquals(one, new Other(Map.of("a", "1", "b", "2")));
    assertEquals("Labelled{labels: {\"a\": \"1\"}}", new Labelled(Map.of("a", "1")).toString());
  }

  @Test
  void enumsAreEqualByClassAndValue() {
    assertEquals(new Color("red"), new Color("red"));
    assertEquals(new Color("red").hashCode(), new Color("red").hashCode());
    assertNotEquals(new Color("red"), new Color("blue"));
    assertNotEquals(new Color("red"), (Object) new Shade("red"));
    assertEquals(new Level(3), new Level(3));
    assertNotEquals(new Level(3), new Level(4));
    assertEquals("3", new Level(3).toString());
  }

  @Test
  void enumsAreFoundInTreesOfTheirKind() {
    assertEquals("red", Color.in(Value.ofEnum("red")));
    assertEquals("red", Color.in(Value.of("red")));
    assertEquals(3, Level.in(Value.of(3)));
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> Color.in(Value.of(3)));
    assertEquals("found Integer, allowed Enum or String", wrong.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Level.in(Value.of("3")));
  }

  @Test
  void missingMembersAreNamedTogether() {
    MemberSchema other = MemberSchema.of("other", MemberSchema.STRING);
    assertEquals(
        "test#Labelled needs labels, other",
        SCHEMA.missing(LABELS, null, LABELS, "set", other, null).getMessage());
  }

  @Test
  void growingListsAndMapsBeginWithWhatIsHeld() {
    List<String> held = List.of("a");
    List<String> list = Copies.growing(held);
    list.add("b");
    assertEquals(List.of("a", "b"), list);
    assertEquals(List.of("a"), held);
    assertEquals(List.of(), Copies.growing((@Nullable List<String>) null));
    assertEquals(Map.of("a", "1"), Copies.growing(Map.of("a", "1")));
    assertEquals(Map.of(), Copies.growing((@Nullable Map<String, String>) null));
  }

  @Test
  void elementsAreCopied() {
    String[] elements = {"a", "b"};
    List<String> dense = Copies.listOf(elements);
    List<String> sparse = Copies.sparseListOf(elements);
    elements[0] = "c";
    assertEquals(List.of("a", "b"), dense);
    assertEquals(List.of("a", "b"), sparse);
    assertEquals(Arrays.asList("a", null), Copies.sparseListOf(new String[] {"a", null}));
    assertThrows(NullPointerException.class, () -> Copies.listOf(new String[] {"a", null}));
  }
}
