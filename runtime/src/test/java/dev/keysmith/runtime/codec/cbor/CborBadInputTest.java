package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Kinds;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way a response can be wrong, and the one line that says where and what is allowed. */
final class CborBadInputTest {
  static Stream<Arguments> documents() {
    return Stream.of(
        // No map, or not all of it.
        arguments("", "document at byte 0: unexpected end of document"),
        arguments("80", "document at byte 0: found array, allowed map"),
        arguments("bf", "document at byte 1: unexpected end of document"),
        arguments("a1 'String' 65 61", "String at byte 8: found length beyond the end of document"),
        arguments("a1 'Integer' 19 01", "Integer at byte 9: unexpected end of document"),
        arguments("a1 'Integer'", "Integer at byte 9: unexpected end of document"),
        arguments("a0 00", "document at byte 1: found integer, allowed end of document"),
        arguments("ff", "document at byte 0: found break, allowed map"),
        arguments("a1 'Integer' 1c", "Integer at byte 9: found malformed head of an item"),
        arguments(
            "a1 01 02", "document at byte 1: found integer, allowed text string as member name"),
        // Lengths that the document cannot have.
        arguments(
            "bb ffffffffffffffff", "document at byte 0: found length beyond the end of document"),
        arguments("ba 7fffffff 00", "document at byte 0: found length beyond the end of document"),
        arguments(
            "a1 'Strings' 9a 7fffffff",
            "Strings at byte 9: found length beyond the end of document"),
        arguments("a1 'Map' ba 3fffffff", "Map at byte 5: found length beyond the end of document"),
        arguments(
            "a1 'Blob' 5b 7fffffffffffffff",
            "Blob at byte 6: found length beyond the end of document"),
        arguments(
            "a1 'Blob' 5f 5a 7fffffff ff",
            "Blob at byte 7: found length beyond the end of document"),
        arguments("a1 7a 7fffffff", "document at byte 1: found length beyond the end of document"),
        // Wrong types.
        arguments("a1 'String' 01", "String at byte 8: found integer, allowed text string"),
        arguments("a1 'String' 41 61", "String at byte 8: found byte string, allowed text string"),
        arguments("a1 'Strings' a0", "Strings at byte 9: found map, allowed array"),
        arguments(
            "a1 'Strings' 82 'a' f5", "Strings[1] at byte 12: found boolean, allowed text string"),
        arguments("a1 'Map' 80", "Map at byte 5: found array, allowed map"),
        arguments(
            "a1 'Map' a1 01 'a'",
            "Map[0] at byte 6: found integer, allowed text string as map key"),
        arguments("a1 'Boolean' 'true'", "Boolean at byte 9: found text string, allowed boolean"),
        arguments("a1 'Boolean' f0", "Boolean at byte 9: found simple value, allowed boolean"),
        arguments("a1 'Blob' 'a'", "Blob at byte 6: found text string, allowed byte string"),
        arguments("a1 'Double' '1'", "Double at byte 8: found text string, allowed number"),
        arguments(
            "a1 'Timestamp' c0 'a'",
            "Timestamp at byte 12: found text string, allowed number of epoch seconds"),
        arguments(
            "a1 'Document' 01",
            "Document at byte 10: found member of type document, which rpcv2Cbor does not support"),
        arguments(
            "a1 'Children' 82 a0 a1 'Child' a1 'Integer' 'x'",
            "Children[1].Child.Integer at byte 28: found text string, allowed number"),
        // Numbers.
        arguments("a1 'Integer' f9 3e00", "Integer at byte 9: found fraction, allowed integer"),
        arguments(
            "a1 'Integer' f9 7e00",
            "Integer at byte 9: found NaN or infinity, allowed finite number"),
        arguments(
            "a1 'Integer' 1a 80000000",
            "Integer at byte 9: found number out of range, allowed -2147483648 to 2147483647"),
        arguments(
            "a1 'Byte' 38 80", "Byte at byte 6: found number out of range, allowed -128 to 127"),
        arguments(
            "a1 'Short' 19 8000",
            "Short at byte 7: found number out of range, allowed -32768 to 32767"),
        arguments(
            "a1 'Long' 1b 8000000000000000",
            "Long at byte 6: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "a1 'Long' 3b 8000000000000000",
            "Long at byte 6: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "a1 'Long' fb 43e0000000000000",
            "Long at byte 6: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "a1 'Float' fb 7e37e43c8800759c",
            "Float at byte 7: found number out of range, allowed that of a float"),
        arguments(
            "a1 'Double' c4 82 19 0400 01",
            "Double at byte 8: found number out of range, allowed that of a double"),
        arguments(
            "a1 'BigInteger' c4 82 20 0f",
            "BigInteger at byte 12: found fraction, allowed integer"),
        arguments(
            "a1 'BigInteger' c4 82 19 03e8 01",
            "BigInteger at byte 12: found number out of range, allowed up to 1000 digits"),
        arguments(
            "a1 'BigInteger' c2 59 01a1" + "ff".repeat(417),
            "BigInteger at byte 12: found bignum of more than 416 bytes"),
        arguments(
            "a1 'BigInteger' c2 01",
            "BigInteger at byte 13: found integer, allowed byte string of a bignum"),
        arguments(
            "a1 'BigDecimal' c4 82 19 2710 01",
            "BigDecimal at byte 12: found number out of range, allowed powers of ten from -9999 to 9999"),
        arguments(
            "a1 'BigDecimal' c4 82 1b ffffffffffffffff 01",
            "BigDecimal at byte 14: found number out of range, allowed -9223372036854775808 to 9223372036854775807"),
        arguments(
            "a1 'BigDecimal' c4 81 01",
            "BigDecimal at byte 12: found malformed decimal fraction, allowed two integers"),
        arguments(
            "a1 'BigDecimal' c4 83 01 01 01",
            "BigDecimal at byte 12: found malformed decimal fraction, allowed two integers"),
        arguments(
            "a1 'BigDecimal' c4 82 01 f93c00",
            "BigDecimal at byte 15: found float, allowed integer in a decimal fraction"),
        arguments(
            "a1 'BigDecimal' c4 01",
            "BigDecimal at byte 13: found integer, allowed array of a decimal fraction"),
        arguments(
            "a1 'BigDecimal' f97c00",
            "BigDecimal at byte 12: found NaN or infinity, allowed finite number"),
        arguments(
            "a1 'Timestamp' c1 1b 7fffffffffffffff",
            "Timestamp at byte 11: found timestamp out of range, allowed that of java.time.Instant"),
        arguments(
            "a1 'Timestamp' c1 f97e00",
            "Timestamp at byte 11: found timestamp out of range, allowed that of java.time.Instant"),
        arguments(
            "a1 'Timestamp' c1 c2 41 01",
            "Timestamp at byte 11: found bignum or decimal fraction, allowed integer or float of epoch seconds"),
        // Strings.
        arguments("a1 'String' 62 61ff", "String at byte 10: found malformed UTF-8 in string"),
        arguments(
            "a1 'String' 7f 62 c3bc 61 c3 ff",
            "String at byte 13: found malformed UTF-8 in string"),
        arguments(
            "a1 'String' 7f 41 61 ff",
            "String at byte 9: found byte string, allowed text string as part of a text string"),
        arguments("a1 62 61ff 01", "document at byte 3: found malformed UTF-8 in string"),
        arguments("a1 'Unknown' 61 ff", "document at byte 10: found malformed UTF-8 in string"),
        // Members and elements.
        arguments(
            "a2 'String' 'a' 'String' 'b'", "String at byte 17: found member twice, allowed once"),
        arguments(
            "a2 'String' f6 'String' 'b'", "String at byte 16: found member twice, allowed once"),
        arguments(
            "a1 'Strings' 81 f6",
            "Strings[0] at byte 10: found null, allowed in sparse lists only"),
        arguments(
            "a1 'Strings' 81 f7",
            "Strings[0] at byte 10: found null, allowed in sparse lists only"),
        arguments("a1 'Map' a2 'k' 'a' 'k' 'b'", "Map[1] at byte 14: duplicate key in map Map"),
        arguments("a1 'Choice' a0", "Choice at byte 9: found union without a member, allowed one"),
        arguments(
            "a1 'Choice' a2 'Text' f6 '__type' 'x'",
            "Choice at byte 24: found union without a member, allowed one"),
        arguments(
            "a1 'Choice' a2 'Text' 'a' 'Secret' 'b'",
            "Choice.Secret at byte 23: found second member in union, allowed one"),
        arguments(
            "a1 'Choice' a2 'Text' 'a' 'New' 01",
            "Choice at byte 20: found second member in union, allowed one"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhereAndWhatIsAllowed(String document, String message) {
    byte[] bytes = Hex.bytes(document);
    CodecException error = assertThrows(CodecException.class, () -> CborKinds.read(bytes));
    assertEquals(message, error.getMessage());
  }

  @Test
  void refusesTenMegabytesOfNestingAtTheLimit() {
    byte[] arrays = new byte[10_000_000];
    Arrays.fill(arrays, (byte) 0x9f);
    CborReader skipping = new CborReader(arrays);
    CodecException error = assertThrows(CodecException.class, skipping::skipValue);
    assertEquals("document at byte 128: nested deeper than 128 levels", error.getMessage());
  }

  @Test
  void skipsTenMegabytesOfTagsWithoutNesting() {
    byte[] tags = new byte[10_000_000];
    Arrays.fill(tags, (byte) 0xc6);
    CborReader skipping = new CborReader(tags);
    CodecException error = assertThrows(CodecException.class, skipping::skipValue);
    assertEquals("document at byte 10000000: unexpected end of document", error.getMessage());
  }

  @Test
  void refusesNestingInEveryPlaceThatRecurses() {
    assertDeep("bf 'Unknown' " + "9f".repeat(200));
    assertDeep("bf 'Child' ".repeat(200));
    assertDeep("bf 'Children' 9f ".repeat(200));
    assertDeep("bf 'Choice' bf 'Kinds' ".repeat(200));
    assertDeep("bf 'Unknown' ".repeat(200));
    assertDeep("bf 'Child' ".repeat(127) + "bf 'BigDecimal' c4 82 01 01");
  }

  @Test
  void readsDownToTheLimit() {
    Kinds root = CborKinds.read(Hex.bytes("a1 'Child' ".repeat(127) + "a0"));
    int levels = 0;
    for (Kinds kinds = root; kinds != null; kinds = kinds.child) {
      levels++;
    }
    assertEquals(128, levels);
  }

  private static void assertDeep(String document) {
    byte[] bytes = Hex.bytes(document);
    CodecException error = assertThrows(CodecException.class, () -> CborKinds.read(bytes));
    assertEquals(
        "nested deeper than 128 levels", String.valueOf(error.getMessage()).replaceAll(".*: ", ""));
  }
}
