package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CborWriterTest {
  private final Kinds kinds = new Kinds();

  @Test
  void writesAnEmptyStructureOfIndefiniteLength() {
    assertWritten("bf ff");
  }

  @ParameterizedTest
  @CsvSource({
    "0,00",
    "23,17",
    "24,1818",
    "255,18ff",
    "256,190100",
    "65535,19ffff",
    "65536,1a00010000",
    "4294967295,1affffffff",
    "4294967296,1b0000000100000000",
    "9223372036854775807,1b7fffffffffffffff",
    "-1,20",
    "-24,37",
    "-25,3818",
    "-9223372036854775808,3b7fffffffffffffff"
  })
  void writesIntegersInTheirShortestForm(long value, String item) {
    kinds.big = value;
    assertWritten("bf 'Long'" + item + "ff");
  }

  @ParameterizedTest
  @CsvSource({
    "1.5,fa3fc00000",
    "-0.0,fa80000000",
    "1.1,fb3ff199999999999a",
    "NaN,fa7fc00000",
    "-Infinity,faff800000",
    "1.0E300,fb7e37e43c8800759c",
    "1.4E-45,fb369ff868bf4d956a",
    "1.401298464324817E-45,fa00000001"
  })
  void writesDoublesIn32BitsWhereTheseHoldThem(double value, String item) {
    kinds.number = value;
    assertWritten("bf 'Double'" + item + "ff");
  }

  @Test
  void writesFloatsIn32Bits() {
    kinds.single = 1.5f;
    assertWritten("bf 'Float' fa3fc00000 ff");
  }

  @ParameterizedTest
  @CsvSource({
    "0,c24100",
    "1,c24101",
    "255,c241ff",
    "-1,c34100",
    "-256,c341ff",
    "18446744073709551616,c249010000000000000000",
    "-18446744073709551617,c349010000000000000000"
  })
  void writesBignums(BigInteger value, String item) {
    kinds.bigInteger = value;
    assertWritten("bf 'BigInteger'" + item + "ff");
  }

  @ParameterizedTest
  @CsvSource({
    "273.15,c48221196ab3",
    "-1,c4820020",
    "1E+3,c4820301",
    "18446744073709551616,c48200c249010000000000000000",
    "9223372036854775807,c482001b7fffffffffffffff"
  })
  void writesDecimalFractions(BigDecimal value, String item) {
    kinds.bigDecimal = value;
    assertWritten("bf 'BigDecimal'" + item + "ff");
  }

  @Test
  void writesTimestampsAsEpochSecondsWhateverTheirFormat() {
    kinds.timestamp = Instant.ofEpochSecond(1_398_796_238);
    kinds.dateTime = Instant.ofEpochSecond(-1);
    kinds.httpDate = Instant.parse("2000-01-02T20:34:56.123Z");
    assertWritten("bf 'Timestamp' c11a535fefce 'DateTime' c120 'HttpDate' c1fb41cc37db380fbe77 ff");
  }

  @Test
  void writesTheRest() {
    kinds.blob = Blob.of((byte) 1, (byte) 2);
    kinds.bool = false;
    kinds.string = "é\uD83D\uDE00";
    kinds.octet = (byte) -1;
    kinds.strings = List.of("a", "");
    kinds.sparseList = Arrays.asList("a", null);
    kinds.map = Map.of("k", "v");
    kinds.sparseMap = Collections.singletonMap("k", null);
    kinds.matrix = List.of(List.of(), List.of(1));
    kinds.children = List.of(new Kinds());
    kinds.choice = Choice.text("x");
    assertWritten(
        "bf 'Blob' 420102 'Boolean' f4 'String' 'é\uD83D\uDE00' 'Byte' 20 'Strings' 82 'a' ''"
            + " 'SparseList' 82 'a' f6 'Map' a1 'k' 'v' 'SparseMap' a1 'k' f6"
            + " 'Matrix' 82 80 81 01 'Children' 81 bf ff 'Choice' bf 'Text' 'x' ff ff");
  }

  @ParameterizedTest
  @CsvSource({"23,77", "24,7818", "255,78ff", "256,790100", "65536,7a00010000"})
  void writesTheLengthOfAText(int length, String head) {
    for (String letter : List.of("a", "\u00e9")) {
      kinds.string = letter.repeat(length / letter.getBytes(StandardCharsets.UTF_8).length);
      if (kinds.string.getBytes(StandardCharsets.UTF_8).length == length) {
        String written = Hex.of(CborWriter.write(kinds));
        assertTrue(
            written.startsWith("bf66" + Hex.of("String".getBytes(StandardCharsets.UTF_8)) + head));
        assertEquals(kinds, CborKinds.read(CborWriter.write(kinds)));
      }
    }
  }

  @Test
  void refusesWhatHasNoForm() {
    kinds.string = "ab\uD800";
    assertRefused(
        "found unpaired surrogate at index 2 of a string, allowed text that UTF-8 can hold");
    kinds.string = null;
    kinds.choice = Choice.unknown(new UnknownMember("New", "json", Blob.of((byte) '1')));
    assertRefused("found unknown union member New read by codec json, allowed cbor");
    kinds.document = Value.of(1);
    assertRefused("found member Document of type document, which rpcv2Cbor does not support");
  }

  private void assertRefused(String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> CborWriter.write(kinds));
    assertEquals(message, error.getMessage());
  }

  @Test
  void tellsTheBufferOfSecrets() {
    CborWriter writer = new CborWriter();
    kinds.string = "x";
    kinds.write(writer);
    assertFalse(writer.buffer().isSensitive());
    kinds.secret = Blob.ofUtf8("secret");
    kinds.write(writer);
    assertTrue(writer.buffer().isSensitive());
  }

  private void assertWritten(String expected) {
    assertEquals(Hex.of(Hex.bytes(expected)), Hex.of(CborWriter.write(kinds)));
  }
}
