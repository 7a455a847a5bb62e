package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.value.Blob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CborReaderTest {
  @Property(tries = 1000)
  void readsWhatWasWritten(@ForAll long seed) {
    Kinds kinds = CborKinds.random(seed);
    assertEquals(kinds, CborKinds.read(CborWriter.write(kinds)));
  }

  @Property(tries = 300)
  void readsTheSameAsATree(@ForAll long seed) {
    Kinds kinds = CborKinds.read(CborWriter.write(CborKinds.random(seed)));
    assertEquals(kinds, Kinds.read(ValueReader.of(ValueWriter.toValue(kinds))));
  }

  @Property(tries = 5000)
  void givesAValueOrACodecExceptionWhateverTheBytes(@ForAll long seed) {
    byte[] document = new Mutations(seed).mutate(CborWriter.write(CborKinds.random(seed)));
    try {
      assertEquals(Kinds.class, CborKinds.read(document).getClass());
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(" at byte "), refused::getMessage);
    }
  }

  @Property(tries = 5000)
  void givesAValueOrACodecExceptionOnNoise(@ForAll @Size(max = 60) byte[] noise) {
    CborReader reader = new CborReader(noise);
    try {
      reader.skipValue();
      reader.end();
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(" at byte "), refused::getMessage);
    }
  }

  @Property(tries = 1000)
  void readsEveryMillisecondFromItsFloat(
      @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long milli) {
    Kinds kinds = new Kinds();
    kinds.timestamp = Instant.ofEpochMilli(milli);
    assertEquals(kinds.timestamp, CborKinds.read(CborWriter.write(kinds)).timestamp);
  }

  @Property(tries = 1000)
  void readsEveryMicrosecondUntil2242FromItsFloat(
      @ForAll @LongRange(min = 0, max = 8_580_000_000_000_000L) long micro) {
    Kinds kinds = new Kinds();
    kinds.timestamp = Instant.ofEpochSecond(micro / 1_000_000, micro % 1_000_000 * 1000);
    assertEquals(kinds.timestamp, CborKinds.read(CborWriter.write(kinds)).timestamp);
  }

  @ParameterizedTest
  @CsvSource({
    "00,0",
    "1800,0",
    "1b0000000000000007,7",
    "f94700,7",
    "fa40e00000,7",
    "fb401c000000000000,7",
    "f98000,0",
    "3818,-25",
    "c24107,7",
    "c2420007,7",
    "c240,0",
    "c25f4041074 0ff,7",
    "c34106,-7",
    "c4820007,7",
    "c4820107,70",
    "c482201846,7",
    "c4820 0c24107,7",
    "c49f0007ff,7",
    "c100,0",
    "d9d9f707,7",
    "c6c607,7"
  })
  void readsIntegersInAnyForm(String item, int value) {
    assertEquals(value, kinds("Integer", item).integer);
    assertEquals((long) value, kinds("Long", item).big);
    assertEquals(BigInteger.valueOf(value), kinds("BigInteger", item).bigInteger);
    assertEquals(0, new BigDecimal(value).compareTo(kinds("BigDecimal", item).bigDecimal));
    assertEquals(value, required(kinds("Double", item).number) + 0.0);
    assertEquals(value, required(kinds("Float", item).single) + 0.0f);
  }

  @ParameterizedTest
  @CsvSource({
    "1b7fffffffffffffff,9223372036854775807",
    "3b7fffffffffffffff,-9223372036854775808",
    "fbc3e0000000000000,-9223372036854775808",
    "c2487fffffffffffffff,9223372036854775807"
  })
  void readsLongsToTheirEnds(String item, long value) {
    assertEquals(value, kinds("Long", item).big);
  }

  @ParameterizedTest
  @CsvSource({
    "fb3ff199999999999a,1.1",
    "c482200b,1.1",
    "1bffffffffffffffff,1.8446744073709552E19",
    "fb7e37e43c8800759c,1.0E300",
    "c482390116 01,1.0E-279"
  })
  void readsDoublesFromAnyForm(String item, double value) {
    assertEquals(value, kinds("Double", item).number);
  }

  @Test
  void readsFloatsRoundedAndBigDecimalsExactly() {
    assertEquals(1.1f, kinds("Float", "fb3ff199999999999a").single);
    assertEquals(Float.NEGATIVE_INFINITY, kinds("Float", "fbfff0000000000000").single);
    assertEquals(new BigDecimal("1.50"), kinds("BigDecimal", "c482211896").bigDecimal);
    assertEquals(new BigDecimal("0.5"), kinds("BigDecimal", "f93800").bigDecimal);
    assertEquals(
        new BigDecimal("0.1000000000000000055511151231257827021181583404541015625"),
        kinds("BigDecimal", "fb3fb999999999999a").bigDecimal);
  }

  @ParameterizedTest
  @CsvSource({
    "c1fb41cc37db380fbe77,2000-01-02T20:34:56.123Z",
    "c11a386e4c70,2000-01-01T18:50:24Z",
    "1a386e4c70,2000-01-01T18:50:24Z",
    "c1f93800,1970-01-01T00:00:00.500Z",
    "c1fabe800000,1969-12-31T23:59:59.750Z",
    "c120,1969-12-31T23:59:59Z",
    "d9d9f7c100,1970-01-01T00:00:00Z",
    "c1fb3e112e0be826d695,1970-01-01T00:00:00.000000001Z"
  })
  void readsEpochSecondsWhateverFormatTheModelGives(String item, Instant instant) {
    assertEquals(instant, kinds("Timestamp", item).timestamp);
    assertEquals(instant, kinds("DateTime", item).dateTime);
    assertEquals(instant, kinds("HttpDate", item).httpDate);
  }

  @Test
  void readsStringsAndContainersOfIndefiniteLength() {
    Kinds kinds =
        CborKinds.read(
            Hex.bytes(
                "bf 7f 'Str' 'ing' ff 7f 'sim' 'ple' ff 'Blob' 5f 42 0102 40 41 03 ff"
                    + " 'Strings' 9f 'a' 7f ff ff 'Map' bf 7f 'k' 'ey' ff 'v' ff"
                    + " 'Matrix' 9f 9f 01 ff 80 81 02 ff 'Child' a1 'Integer' 01 ff"));
    assertEquals("simple", kinds.string);
    assertEquals(Blob.of((byte) 1, (byte) 2, (byte) 3), kinds.blob);
    assertEquals(List.of("a", ""), kinds.strings);
    assertEquals(Map.of("key", "v"), kinds.map);
    assertEquals(List.of(List.of(1), List.of(), List.of(2)), kinds.matrix);
    assertEquals(1, required(kinds.child).integer);
  }

  @Test
  void skipsNullsAndUndefinedAndWhatTheModelDoesNotKnow() {
    Kinds kinds =
        CborKinds.read(
            Hex.bytes(
                "a7 'String' f6 'Blob' f7 'New' bf 'a' 9f 01 ff ff 'É' a1 01 c1 02"
                    + " 7f 'Un' 'known' ff f0 'Map' a3 'a' f6 'b' 'B' 'c' f7"
                    + " 'SparseList' 83 f6 'x' f7"));
    assertNull(kinds.string);
    assertNull(kinds.blob);
    assertEquals(Map.of("b", "B"), kinds.map);
    assertEquals(Arrays.asList(null, "x", null), kinds.sparseList);
  }

  @Test
  void readsUnionsWithTheirTypeAndNulls() {
    assertEquals(Choice.text("a"), choice("a2 '__type' 'x' 'Text' 'a'"));
    assertEquals(Choice.text("a"), choice("bf 'Secret' f6 'New' f7 'Text' 'a' ff"));
  }

  @Test
  void keepsWhatAUnionDoesNotKnowAndWritesItBack() {
    Choice choice = choice("bf 'New' c1 bf 'a' 9f 01 ff ff ff");
    UnknownMember member =
        new UnknownMember("New", "cbor", Blob.wrap(Hex.bytes("c1 bf 'a' 9f 01 ff ff")));
    assertEquals(Choice.unknown(member), choice);
    assertEquals(
        Hex.of(Hex.bytes("bf 'New' c1 bf 'a' 9f 01 ff ff ff")), Hex.of(CborWriter.write(choice)));
  }

  @Test
  void readsAStructureOfMoreThan64Members() {
    MemberSchema[] members = new MemberSchema[70];
    StringBuilder document = new StringBuilder("bf");
    for (int i = members.length - 1; i >= 0; i--) {
      members[i] = MemberSchema.of("m" + i, MemberSchema.INTEGER);
      document.append("'m").append(i).append("' 01");
    }
    ShapeSchema schema = ShapeSchema.structure("test#Wide", members);
    List<Integer> read = new ArrayList<>();
    new CborReader(Hex.bytes(document + "ff"))
        .readStruct(schema, (index, in) -> read.add(index + in.readInteger(members[index])));
    assertEquals(70, read.size());
    assertEquals(70, read.get(0));
    CodecException twice =
        assertThrows(
            CodecException.class,
            () ->
                new CborReader(Hex.bytes(document + "'m69' 01 ff"))
                    .readStruct(schema, (index, in) -> in.readInteger(members[index])));
    assertTrue(String.valueOf(twice.getMessage()).endsWith("found member twice, allowed once"));
  }

  private static <T> T required(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private static Choice choice(String document) {
    return required(CborKinds.read(Hex.bytes("a1 'Choice' " + document)).choice);
  }

  private static Kinds kinds(String member, String item) {
    return CborKinds.read(Hex.bytes("a1 '" + member + "' " + item));
  }
}
