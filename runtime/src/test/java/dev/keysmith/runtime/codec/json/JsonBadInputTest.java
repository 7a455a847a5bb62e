package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Kinds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way a response can be wrong, and the one line that says where and what is allowed. */
final class JsonBadInputTest {
  static Stream<Arguments> documents() {
    return Stream.of(
        // No JSON, or not all of it.
        arguments("", "document at byte 0: unexpected end of document"),
        arguments("<html>", "document at byte 0: found byte 0x3c, allowed object"),
        arguments("[]", "document at byte 0: found array, allowed object"),
        arguments("{", "document at byte 1: unexpected end of document"),
        arguments("{\"String\":\"a", "String at byte 12: unexpected end of document"),
        arguments("{\"String\":\"a\\n", "String at byte 14: unexpected end of document"),
        arguments("{\"Integer\":1", "Integer at byte 12: unexpected end of document"),
        arguments("{\"Integer\":1.", "Integer at byte 13: unexpected end of document"),
        arguments("{\"Boolean\":tru", "Boolean at byte 11: unexpected end of document"),
        arguments("{\"Integer\":1,}", "document at byte 13: found byte 0x7d, allowed member name"),
        arguments("{}x", "document at byte 2: found byte 0x78, allowed end of document"),
        arguments(
            "{\"Boolean\":tree}",
            "Boolean at byte 11: found malformed literal, allowed true, false or null"),
        arguments("{\"Unknown\":[1}", "document at byte 13: found byte 0x7d, allowed ',' or ']'"),
        // Wrong types.
        arguments("{\"String\":1}", "String at byte 10: found number, allowed string"),
        arguments("{\"Strings\":\"a\"}", "Strings at byte 11: found string, allowed array"),
        arguments("{\"Strings\":{}}", "Strings at byte 11: found object, allowed array"),
        arguments(
            "{\"Strings\":[\"a\",true]}", "Strings[1] at byte 16: found boolean, allowed string"),
        arguments("{\"Map\":[]}", "Map at byte 7: found array, allowed object"),
        arguments("{\"Child\":[]}", "Child at byte 9: found array, allowed object"),
        arguments(
            "{\"Children\":[{},{\"Child\":{\"Integer\":\"x\"}}]}",
            "Children[1].Child.Integer at byte 36: found string, allowed number"),
        arguments(
            "{\"Groups\":{\"a\":[],\"b\":[1]}}",
            "Groups[1][0] at byte 23: found number, allowed string"),
        arguments("{\"Boolean\":\"true\"}", "Boolean at byte 11: found string, allowed boolean"),
        arguments("{\"Blob\":[1]}", "Blob at byte 8: found array, allowed string in base64"),
        arguments(
            "{\"Double\":\"1\"}",
            "Double at byte 10: found string, allowed number, \"NaN\", \"Infinity\" or \"-Infinity\""),
        arguments(
            "{\"Timestamp\":\"2020-01-01T00:00:00Z\"}",
            "Timestamp at byte 13: found string, allowed number of epoch seconds"),
        arguments(
            "{\"DateTime\":1}",
            "DateTime at byte 12: found number, allowed string in date-time format"),
        arguments("{\"DateTime\":\"yesterday\"}", "DateTime at byte 12: found malformed date-time"),
        arguments(
            "{\"HttpDate\":\"2020-01-01T00:00:00Z\"}",
            "HttpDate at byte 12: found malformed http-date"),
        // Numbers.
        arguments("{\"Integer\":01}", "Integer at byte 12: found malformed number: leading zero"),
        arguments("{\"Integer\":-}", "Integer at byte 12: found malformed number: digit missing"),
        arguments("{\"Integer\":1.5}", "Integer at byte 11: found fraction, allowed integer"),
        arguments(
            "{\"Integer\":2147483648}",
            "Integer at byte 11: found number out of range, allowed -2147483648 to 2147483647"),
        arguments(
            "{\"Byte\":-129}", "Byte at byte 8: found number out of range, allowed -128 to 127"),
        arguments(
            "{\"Short\":32768}",
            "Short at byte 9: found number out of range, allowed -32768 to 32767"),
        arguments(
            "{\"Long\":9223372036854775808}",
            "Long at byte 8: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "{\"Integer\":1e1000000000}",
            "Integer at byte 11: found number out of range, allowed -2147483648 to 2147483647"),
        arguments(
            "{\"Long\":1234567890123456789012e1000000000}",
            "Long at byte 8: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "{\"Integer\":1e-1000000000}", "Integer at byte 11: found fraction, allowed integer"),
        arguments(
            "{\"BigInteger\":1e1000000000}",
            "BigInteger at byte 14: found number out of range, allowed up to 1000 digits"),
        arguments("{\"BigInteger\":1.5}", "BigInteger at byte 14: found fraction, allowed integer"),
        arguments(
            "{\"BigDecimal\":1e1000000000}",
            "BigDecimal at byte 14: found number out of range, allowed powers of ten from -9999 to 9999"),
        arguments(
            "{\"Double\":1e400}",
            "Double at byte 10: found number out of range, allowed that of a double"),
        arguments(
            "{\"Float\":1e39}",
            "Float at byte 9: found number out of range, allowed that of a float"),
        arguments(
            "{\"Timestamp\":1e99}",
            "Timestamp at byte 13: found timestamp out of range, allowed that of java.time.Instant"),
        arguments(
            "{\"BigInteger\":" + "9".repeat(1001) + "}",
            "BigInteger at byte 14: found number of more than 1000 characters"),
        // Strings.
        arguments("{\"String\":\"a\\x\"}", "String at byte 12: found malformed escape in string"),
        arguments(
            "{\"String\":\"\\ud800\"}",
            "String at byte 11: found unpaired surrogate in string, allowed pairs of them"),
        arguments(
            "{\"String\":\"a\nb\"}",
            "String at byte 12: found control character in string, allowed its escape"),
        arguments("{\"Blob\":\"a+b/c_d=\"}", "Blob at byte 8: found malformed base64"),
        arguments("{\"Blob\":\"AAAAA\"}", "Blob at byte 8: found malformed base64"),
        arguments("{\"Secret\":\"c2VjcmV0!\"}", "Secret at byte 10: found malformed base64"),
        // Members and elements.
        arguments(
            "{\"String\":\"a\",\"String\":\"b\"}",
            "String at byte 23: found member twice, allowed once"),
        arguments(
            "{\"String\":null,\"Str\\u0069ng\":\"b\"}",
            "String at byte 29: found member twice, allowed once"),
        arguments(
            "{\"Map\":{\"a\":\"x\",\"a\":\"y\"}}", "Map[1] at byte 23: duplicate key in map Map"),
        arguments(
            "{\"Strings\":[\"a\",null]}",
            "Strings[1] at byte 16: found null, allowed in sparse lists only"),
        arguments(
            "{\"Document\":{\"a\":1,\"a\":2}}",
            "Document[1] at byte 24: found member twice, allowed once"),
        // Unions.
        arguments(
            "{\"Choice\":{}}", "Choice at byte 12: found union without a member, allowed one"),
        arguments(
            "{\"Choice\":{\"__type\":\"x\",\"Text\":null}}",
            "Choice at byte 36: found union without a member, allowed one"),
        arguments(
            "{\"Choice\":{\"Text\":\"a\",\"Secret\":\"b\"}}",
            "Choice.Secret at byte 31: found second member in union, allowed one"),
        arguments(
            "{\"Choice\":{\"Text\":\"a\",\"New\":1}}",
            "Choice at byte 28: found second member in union, allowed one"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhereAndWhatIsAllowed(String document, String message) {
    assertMessage(message, document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tellsMalformedUtf8() {
    byte[] document = "{\"String\":\"?\"}".getBytes(StandardCharsets.UTF_8);
    document[11] = (byte) 0xff;
    assertMessage("String at byte 11: found malformed UTF-8 in string", document);
  }

  @Test
  void refusesTenMegabytesOfNestingAtTheLimit() {
    byte[] arrays = new byte[10_000_000];
    Arrays.fill(arrays, (byte) '[');
    assertThrows(CodecException.class, () -> JsonReader.readDocument(arrays));
    JsonReader skipping = new JsonReader(arrays);
    CodecException error = assertThrows(CodecException.class, skipping::skipValue);
    assertEquals("document at byte 128: nested deeper than 128 levels", error.getMessage());
  }

  @Test
  void refusesNestingInEveryPlaceThatRecurses() {
    assertMessage(
        "document at byte 138: nested deeper than 128 levels",
        ("{\"Unknown\":" + "[".repeat(200)).getBytes(StandardCharsets.UTF_8));
    assertDeep("{\"Document\":" + "[".repeat(200));
    assertDeep("{\"Child\":".repeat(200));
    assertDeep("{\"Children\":[".repeat(200));
    assertDeep("{\"Choice\":{\"Kinds\":".repeat(200));
    assertDeep("{\"Unknown\":".repeat(200));
  }

  @Test
  void readsDownToTheLimit() {
    byte[] deep =
        ("{\"Child\":".repeat(127) + "{}" + "}".repeat(127)).getBytes(StandardCharsets.UTF_8);
    Kinds root = Kinds.read(new JsonReader(deep));
    int levels = 0;
    for (Kinds kinds = root; kinds != null; kinds = kinds.child) {
      levels++;
    }
    assertEquals(128, levels);
  }

  private static void assertDeep(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    CodecException error = assertThrows(CodecException.class, () -> read(bytes));
    assertEquals(
        "nested deeper than 128 levels", String.valueOf(error.getMessage()).replaceAll(".*: ", ""));
  }

  private static void assertMessage(String message, byte[] document) {
    CodecException error = assertThrows(CodecException.class, () -> read(document));
    assertEquals(message, error.getMessage());
  }

  private static void read(byte[] document) {
    JsonReader reader = new JsonReader(document);
    Kinds.read(reader);
    reader.end();
  }
}
