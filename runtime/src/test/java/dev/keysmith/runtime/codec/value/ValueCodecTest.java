package dev.keysmith.runtime.codec.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ValueCodecTest {
  @Property(tries = 1000)
  void readsWhatWasWritten(@ForAll long seed) {
    Kinds kinds = new RandomKinds(seed).next();
    assertEquals(kinds, ofValue(ValueWriter.toValue(kinds)));
  }

  @Property(tries = 200)
  void hidesEverySecret(@ForAll long seed) {
    Kinds kinds = new RandomKinds(seed).next();
    kinds.password = "pass-word";
    kinds.secrets = List.of("pass-word");
    kinds.choice = Choice.secret("pass-word");
    Value tree = ValueWriter.toValue(kinds);
    assertFalse(tree.toString().contains("pass-word"));
    assertFalse(tree.toJson().contains("pass-word"));
    assertEquals(4, tree.toJsonRevealed().split("pass-word", -1).length);
  }

  @Test
  void tagsMembersByTheirTypes() {
    Kinds kinds = new Kinds();
    kinds.blob = Blob.of((byte) 1);
    kinds.secret = Blob.of((byte) 1);
    kinds.enumeration = "A";
    kinds.octet = (byte) 1;
    kinds.intEnum = 2;
    kinds.secrets = List.of("a", "b");
    kinds.choice = Choice.text("x");
    kinds.document = Value.of(1L);
    assertEquals(
        "{Blob: Blob[1 bytes], Secret: ***, Enum: A, Byte: 1, IntEnum: 2, Document: 1,"
            + " Secrets: [***, ***], Choice: {Text: \"x\"}}",
        ValueWriter.toValue(kinds).toString());
    assertEquals("Integer", tag(kinds, "Byte"));
    assertEquals("Integer", tag(kinds, "IntEnum"));
    assertEquals("Enum", tag(kinds, "Enum"));
    assertEquals("Long", tag(kinds, "Document"));
  }

  private static String tag(Kinds kinds, String member) {
    Value value = ValueWriter.toValue(kinds).get(member);
    return value == null ? "" : value.tag();
  }

  @Test
  void takesAStringForAnEnum() {
    assertEquals("A", ofValue(tree("Enum", Value.of("A"))).enumeration);
  }

  @Test
  void keepsWhatAUnionDoesNotKnow() {
    Value choice =
        Value.structure().put("New", Value.list(Value.of(1L), Value.of(Blob.empty()))).build();
    Kinds kinds = ofValue(tree("Choice", choice));
    UnknownMember member =
        UnknownMember.ofValue("New", Value.list(Value.of(1L), Value.of(Blob.empty())));
    assertEquals(Choice.unknown(member), kinds.choice);
    assertEquals(tree("Choice", choice), ValueWriter.toValue(kinds));
    assertEquals("{Choice: {New: ***}}", ValueWriter.toValue(kinds).toString());
  }

  @Test
  void showsUnknownMembersOfJsonAsTheirDocument() {
    assertEquals(Value.map(Map.of("a", Value.of(1))), unknown("json", "{\"a\":1}"));
    assertEquals(Value.of(Blob.ofUtf8("{")), unknown("json", "{"));
    assertEquals(Value.of(Blob.ofUtf8("1")), unknown("cbor", "1"));
  }

  private static Value unknown(String codec, String bytes) {
    Choice choice = Choice.unknown(new UnknownMember("New", codec, Blob.ofUtf8(bytes)));
    return ValueWriter.toValue(choice).members().values().iterator().next();
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(Value.of(1), "value: found Integer, allowed Structure"),
        arguments(Value.map(Map.of()), "value: found Map, allowed Structure"),
        arguments(
            tree("KeyId", Value.of("a")),
            "value: found unknown member KeyId, allowed those of test#Kinds"),
        arguments(
            tree("Child", tree("KeyId", Value.of("a"))),
            "Child: found unknown member KeyId, allowed those of test#Kinds"),
        arguments(tree("Enum", Value.of(1)), "Enum: found Integer, allowed Enum or String"),
        arguments(tree("String", Value.ofEnum("a")), "String: found Enum, allowed String"),
        arguments(tree("String", Value.ofNull()), "String: found Null, allowed String"),
        arguments(tree("Blob", Value.of("AQ==")), "Blob: found String, allowed Blob"),
        arguments(tree("Boolean", Value.of("true")), "Boolean: found String, allowed Boolean"),
        arguments(
            tree("Byte", Value.of(128)), "Byte: found number out of range, allowed -128 to 127"),
        arguments(
            tree("Short", Value.of(-32769)),
            "Short: found number out of range, allowed -32768 to 32767"),
        arguments(tree("Integer", Value.of(1L)), "Integer: found Long, allowed Integer"),
        arguments(tree("Long", Value.of(1)), "Long: found Integer, allowed Long"),
        arguments(tree("Float", Value.of(1d)), "Float: found Double, allowed Float"),
        arguments(tree("Double", Value.of(1f)), "Double: found Float, allowed Double"),
        arguments(tree("BigInteger", Value.of(1)), "BigInteger: found Integer, allowed BigInteger"),
        arguments(tree("BigDecimal", Value.of(1)), "BigDecimal: found Integer, allowed BigDecimal"),
        arguments(tree("Timestamp", Value.of(1)), "Timestamp: found Integer, allowed Timestamp"),
        arguments(tree("Strings", Value.map(Map.of())), "Strings: found Map, allowed List"),
        arguments(tree("Map", Value.list()), "Map: found List, allowed Map"),
        arguments(
            tree("Strings", Value.list(Value.of("a"), Value.ofNull())),
            "Strings[1]: found Null, allowed in sparse lists and maps only"),
        arguments(
            tree("Map", Value.map(Map.of("secret", Value.ofNull()))),
            "Map[0]: found Null, allowed in sparse lists and maps only"),
        arguments(
            tree("Children", Value.list(tree("Child", Value.of(1)))),
            "Children[0].Child: found Integer, allowed Structure"),
        arguments(
            tree("Matrix", Value.list(Value.list(), Value.list(Value.of(1L)))),
            "Matrix[1][0]: found Long, allowed Integer"),
        arguments(
            tree("Choice", Value.structure().build()),
            "Choice: found union of 0 members, allowed one"),
        arguments(
            tree(
                "Choice",
                Value.structure().put("Text", Value.of("a")).put("New", Value.of(1)).build()),
            "Choice: found union of 2 members, allowed one"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void saysWhereATreeDoesNotFit(Value tree, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> ofValue(tree));
    assertEquals(message, error.getMessage());
  }

  private static Value.Structure tree(String member, Value value) {
    return Value.structure().put(member, value).build();
  }

  private static Kinds ofValue(Value value) {
    Kinds kinds = new Kinds();
    ValueReader.read(value, Kinds.SCHEMA, kinds);
    return kinds;
  }
}
