package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonReaderTest {
  @Property(tries = 1000)
  void readsWhatWasWritten(@ForAll long seed) {
    Kinds kinds = new RandomKinds(seed).next();
    assertEquals(kinds, read(JsonWriter.write(kinds)));
  }

  @Property(tries = 10_000)
  void givesAValueOrACodecExceptionWhateverTheBytes(@ForAll long seed) {
    byte[] document = new Mutations(seed).mutate(JsonWriter.write(new RandomKinds(seed).next()));
    try {
      assertEquals(Kinds.class, read(document).getClass());
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(" at byte "), refused::getMessage);
    }
  }

  @Property(tries = 2000)
  void givesAValueOrACodecExceptionOnNoise(@ForAll @Size(max = 60) byte[] noise) {
    try {
      JsonReader.readDocument(noise);
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(" at byte "), refused::getMessage);
    }
  }

  @Property(tries = 1000)
  void readsDoublesAsTheJdkDoes(@ForAll double number) {
    assertEquals(number, Objects.requireNonNull(kinds("Double", Double.toString(number)).number));
  }

  @Property(tries = 1000)
  void readsShortDecimalsAsTheJdkDoes(@ForAll long digits, @ForAll byte power) {
    String text = digits + "e" + power;
    assertEquals(
        Double.parseDouble(text), Objects.requireNonNull(kinds("Double", text).number), text);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "1.0,1",
    "1e0,1",
    "10e-1,1",
    "1.50e1,15",
    "0e999999999,0",
    "0.000,0",
    "-1.0E2,-100",
    "2147483647.000,2147483647",
    "-2147483648,-2147483648",
    "0.01e2,1",
    "100000000000000000000e-20,1"
  })
  void readsIntegersInAnyNotation(String text, int value) {
    assertEquals(value, kinds("Integer", text).integer);
    assertEquals(BigInteger.valueOf(value), kinds("BigInteger", text).bigInteger);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807,9223372036854775807", "-9223372036854775808,-9223372036854775808",
    "9.223372036854775807e18,9223372036854775807", "1e18,1000000000000000000"
  })
  void readsLongsToTheirEnds(String text, long value) {
    assertEquals(value, kinds("Long", text).big);
  }

  @ParameterizedTest
  @CsvSource({
    "1.516435200399E9,2018-01-20T08:00:00.399Z",
    "1516435200,2018-01-20T08:00:00Z",
    "1516435200.399000001,2018-01-20T08:00:00.399000001Z",
    "0,1970-01-01T00:00:00Z",
    "-0.25,1969-12-31T23:59:59.750Z",
    "1.5e-9,1970-01-01T00:00:00.000000001Z",
    "1e-30,1970-01-01T00:00:00Z",
    "15164352003990000000e-10,2018-01-20T08:00:00.399Z",
    "-62167219200,0000-01-01T00:00:00Z",
    "1e9,2001-09-09T01:46:40Z",
    "0e99999,1970-01-01T00:00:00Z",
    "1516435200.3990000000000000000001,2018-01-20T08:00:00.399Z",
    "1.5164352E+09,2018-01-20T08:00:00Z",
    "1e-99999,1970-01-01T00:00:00Z"
  })
  void readsEpochSecondsExactly(String text, Instant instant) {
    assertEquals(instant, kinds("Timestamp", text).timestamp);
  }

  @Test
  void readsWordsForWhatNumbersCannotSay() {
    assertEquals(Double.NaN, kinds("Double", "\"NaN\"").number);
    assertEquals(Float.NEGATIVE_INFINITY, kinds("Float", "\"-Infinity\"").single);
    assertEquals(Double.POSITIVE_INFINITY, kinds("Double", "\"Infinity\"").number);
    assertEquals(-0.0, kinds("Double", "-0").number);
  }

  @Test
  void readsBigDecimalsWithTheirScale() {
    assertEquals(new BigDecimal("1.50"), kinds("BigDecimal", "1.50").bigDecimal);
    assertEquals(new BigDecimal("1E+30"), kinds("BigDecimal", "1e30").bigDecimal);
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901234567890123456789e0,12345678901234567890123456789",
    "1234567890123456789.0e1,12345678901234567890",
    "9007199254740993E0,9007199254740993"
  })
  void readsNumbersOfDocumentsAsTheyAreWrittenBack(String text, String written) {
    Value value = JsonReader.readDocument(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(value, JsonReader.readDocument(written.getBytes(StandardCharsets.UTF_8)));
    assertEquals(written, value.toJson());
  }

  @Test
  void readsBase64WithEscapes() {
    assertEquals(Blob.of((byte) -1, (byte) -1, (byte) -1), kinds("Blob", "\"\\/\\u002f//\"").blob);
    assertEquals(Blob.of((byte) 1), kinds("Blob", "\"AQ\"").blob);
    assertEquals(Blob.empty(), kinds("Blob", "\"\"").blob);
  }

  @Test
  void skipsNullsAndUnknownMembers() {
    Kinds kinds =
        read(
            " { \"X\" : [ 1 , {\"a\":\"\\n\"} , null ] , \"String\" : null , \"Y\":{}, \"Integer\" : 1 } ");
    assertNull(kinds.string);
    assertEquals(1, kinds.integer);
  }

  @Test
  void skipsNullsOfDenseMapsAndKeepsThoseOfSparseOnes() {
    Kinds kinds =
        read(
            "{\"Map\":{\"a\":null,\"b\":\"x\"},\"SparseMap\":{\"a\":null},\"SparseList\":[null,\"x\"]}");
    assertEquals(Map.of("b", "x"), kinds.map);
    assertEquals("{a=null}", String.valueOf(kinds.sparseMap));
    assertEquals(Arrays.asList(null, "x"), kinds.sparseList);
  }

  @Test
  void findsMembersWhoseNamesAreEscapedOrOutOfOrder() {
    assertEquals("x", read("{\"Str\\u0069ng\":\"x\"}").string);
    Kinds kinds = read("{\"Integer\":1,\"Boolean\":true,\"Blob\":\"\",\"String\":\"s\"}");
    assertEquals(List.of(1, true, "s"), List.of(kinds.integer, kinds.bool, kinds.string));
  }

  @Test
  void learnsTheOrderOfTheService() {
    MemberSchema a = MemberSchema.of("A", MemberSchema.STRING);
    MemberSchema b = MemberSchema.of("B", MemberSchema.STRING);
    ShapeSchema schema = ShapeSchema.structure("test#S", a, b);
    byte[] document = "{\"B\":\"1\",\"A\":\"2\"}".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      List<String> read = new ArrayList<>();
      new JsonReader(document)
          .readStruct(schema, (index, reader) -> read.add(index + reader.readString(a)));
      assertEquals(List.of("11", "02"), read);
    }
    assertEquals(1, schema.names().guess(-1));
    assertEquals(0, schema.names().guess(1));
  }

  @Test
  void readsStructuresOfManyMembers() {
    MemberSchema[] members = new MemberSchema[200];
    StringBuilder document = new StringBuilder("{");
    for (int i = 0; i < members.length; i++) {
      members[i] = MemberSchema.of("Member" + i, MemberSchema.INTEGER);
      document.append(i == 0 ? "" : ",").append("\"Member").append(i).append("\":").append(i);
    }
    ShapeSchema schema = ShapeSchema.structure("test#Many", members);
    List<Integer> read = new ArrayList<>();
    new JsonReader((document + "}").getBytes(StandardCharsets.UTF_8))
        .readStruct(
            schema, (index, reader) -> read.add(reader.readInteger(members[index]) - index));
    assertEquals(200, read.stream().filter(difference -> difference == 0).count());
    byte[] twice = (document + ",\"Member150\":1}").getBytes(StandardCharsets.UTF_8);
    CodecException error =
        assertThrows(
            CodecException.class,
            () ->
                new JsonReader(twice)
                    .readStruct(schema, (index, reader) -> reader.readInteger(members[index])));
    assertTrue(String.valueOf(error.getMessage()).startsWith("Member150 at byte"));
  }

  @Test
  void passesOverMembersThatTheBuilderLeaves() {
    JsonReader reader =
        new JsonReader("{\"String\":[1],\"Integer\":2}".getBytes(StandardCharsets.UTF_8));
    List<String> names = new ArrayList<>();
    reader.readStruct(Kinds.SCHEMA, (index, in) -> names.add(in.memberName()));
    reader.end();
    assertEquals(List.of("String", "Integer"), names);
  }

  @Test
  void keepsWhatAUnionDoesNotKnow() {
    byte[] document =
        "{\"Choice\":{\"__type\":\"x\",\"New\" : [1, \"\\u0061\"] }}"
            .getBytes(StandardCharsets.UTF_8);
    Kinds kinds = read(document);
    UnknownMember member = new UnknownMember("New", "json", Blob.ofUtf8("[1, \"\\u0061\"]"));
    assertEquals(Choice.unknown(member), kinds.choice);
    assertEquals(
        "{\"Choice\":{\"New\":[1, \"\\u0061\"]}}",
        new String(JsonWriter.write(kinds), StandardCharsets.UTF_8));
  }

  @Test
  void readsFromTheMiddleOfAnArray() {
    byte[] bytes = "xx{\"Integer\":1}{".getBytes(StandardCharsets.UTF_8);
    JsonReader reader = new JsonReader(bytes, 2, bytes.length - 3);
    assertEquals(1, Kinds.read(reader).integer);
    reader.end();
  }

  @Test
  void neverReadsPastTheEndGiven() {
    byte[] bytes = "{\"String\":\"abc\"}".getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      JsonReader reader = new JsonReader(bytes, 0, length);
      CodecException error = assertThrows(CodecException.class, () -> Kinds.read(reader));
      assertTrue(
          String.valueOf(error.getMessage())
              .endsWith("at byte " + length + ": unexpected end of document"),
          error::getMessage);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1,Integer",
    "2147483648,Long",
    "9223372036854775808,BigInteger",
    "1.5,Double",
    "1.0,Double",
    "1e5,Double",
    "0.1,Double",
    "0.1000000000000000055511151231257827,BigDecimal",
    "1e400,BigDecimal",
    "-0.0,Double"
  })
  void readsNumbersOfDocumentsWithoutLoss(String text, String tag) {
    Value value = JsonReader.readDocument(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(tag, value.tag());
    assertEquals(0, new BigDecimal(text).compareTo(new BigDecimal(value.toJson())));
  }

  private static Kinds kinds(String member, String value) {
    if (value.equals("NaN") || value.endsWith("Infinity")) {
      return kinds(member, "\"" + value + "\"");
    }
    return read("{\"" + member + "\":" + value + "}");
  }

  private static Kinds read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static Kinds read(byte[] document) {
    JsonReader reader = new JsonReader(document);
    Kinds kinds = Kinds.read(reader);
    reader.end();
    return kinds;
  }
}
