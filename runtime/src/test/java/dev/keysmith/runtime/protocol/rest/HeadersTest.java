package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.fields;
import static dev.keysmith.runtime.protocol.rest.Bound.header;
import static dev.keysmith.runtime.protocol.rest.Bound.headerList;
import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.map;
import static dev.keysmith.runtime.protocol.rest.Bound.out;
import static dev.keysmith.runtime.protocol.rest.Bound.read;
import static dev.keysmith.runtime.protocol.rest.Bound.response;
import static dev.keysmith.runtime.protocol.rest.Bound.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Members in header fields, both ways. */
final class HeadersTest {
  private static final Instant TIME = Instant.ofEpochSecond(1576540098);
  private static final String DATE = "Mon, 16 Dec 2019 23:48:18 GMT";
  private static final MemberSchema TIMES =
      MemberSchema.list("H", MemberSchema.of("member", MemberSchema.TIMESTAMP));

  private static MemberSchema timesIn(int format) {
    return MemberSchema.list(
        "H", MemberSchema.of("member", MemberSchema.TIMESTAMP).withTimestampFormat(format));
  }

  private static MemberSchema bound(MemberSchema member) {
    return member.withLocation(MemberSchema.HEADER, "X-H");
  }

  static Stream<Arguments> bothWays() {
    MemberSchema time = header("H", MemberSchema.TIMESTAMP);
    return Stream.of(
        Arguments.of(header("H", MemberSchema.STRING), "a, \"b\"", "a, \"b\""),
        Arguments.of(header("H", MemberSchema.STRING), "", ""),
        Arguments.of(header("H", MemberSchema.ENUM), "E", "E"),
        Arguments.of(
            header("H", MemberSchema.STRING).withMediaType("application/json"), "true", "dHJ1ZQ=="),
        Arguments.of(header("H", MemberSchema.BOOLEAN), true, "true"),
        Arguments.of(header("H", MemberSchema.BYTE), (byte) -128, "-128"),
        Arguments.of(header("H", MemberSchema.SHORT), (short) 300, "300"),
        Arguments.of(header("H", MemberSchema.INTEGER), 70000, "70000"),
        Arguments.of(header("H", MemberSchema.INT_ENUM), 3, "3"),
        Arguments.of(header("H", MemberSchema.LONG), Long.MIN_VALUE, "-9223372036854775808"),
        Arguments.of(header("H", MemberSchema.FLOAT), 1.1f, "1.1"),
        Arguments.of(header("H", MemberSchema.FLOAT), Float.NaN, "NaN"),
        Arguments.of(header("H", MemberSchema.DOUBLE), 1e300, "1.0E300"),
        Arguments.of(header("H", MemberSchema.DOUBLE), -1 / 0.0, "-Infinity"),
        Arguments.of(header("H", MemberSchema.DOUBLE), 1 / 0.0, "Infinity"),
        Arguments.of(
            header("H", MemberSchema.BIG_INTEGER), BigInteger.TEN.pow(30), "1" + "0".repeat(30)),
        Arguments.of(header("H", MemberSchema.BIG_DECIMAL), new BigDecimal("1.50"), "1.50"),
        Arguments.of(time, TIME, DATE),
        Arguments.of(time.withTimestampFormat(MemberSchema.HTTP_DATE), TIME, DATE),
        Arguments.of(
            time.withTimestampFormat(MemberSchema.DATE_TIME), TIME, "2019-12-16T23:48:18Z"),
        Arguments.of(
            time.withTimestampFormat(MemberSchema.EPOCH_SECONDS),
            TIME.minusMillis(500),
            "1576540097.5"),
        Arguments.of(
            headerList("H", MemberSchema.STRING),
            List.of("b,c", "\"def\"", "a", "a\\b", "", " x", "x\t"),
            "\"b,c\", \"\\\"def\\\"\", a, a\\b, \"\", \" x\", \"x\t\""),
        Arguments.of(headerList("H", MemberSchema.STRING), List.of(), ""),
        Arguments.of(headerList("H", MemberSchema.ENUM), List.of("A", "B"), "A, B"),
        Arguments.of(headerList("H", MemberSchema.INTEGER), List.of(1, -2), "1, -2"),
        Arguments.of(headerList("H", MemberSchema.BOOLEAN), List.of(true, false), "true, false"),
        Arguments.of(headerList("H", MemberSchema.DOUBLE), List.of(1.5, Double.NaN), "1.5, NaN"),
        Arguments.of(bound(TIMES), List.of(TIME, TIME), DATE + ", " + DATE),
        Arguments.of(
            bound(timesIn(MemberSchema.DATE_TIME)),
            List.of(TIME, TIME),
            "2019-12-16T23:48:18Z, 2019-12-16T23:48:18Z"),
        Arguments.of(
            bound(timesIn(MemberSchema.EPOCH_SECONDS)),
            List.of(TIME, Instant.ofEpochSecond(-1, 250_000_000)),
            "1576540098, -0.75"));
  }

  @ParameterizedTest
  @MethodSource("bothWays")
  void areWrittenAndRead(MemberSchema member, Object value, String field) {
    ShapeSchema input = in(member);
    AnyShape shape = AnyShape.of(input).set("H", value);
    assertEquals(List.of("X-H: " + field), fields(write("/", input, shape)));
    assertEquals(shape, read(out(member), response("", "x-h", field)));
  }

  @Test
  void whatIsNotSetIsNoField() {
    ShapeSchema input = in(header("H", MemberSchema.STRING));
    assertEquals(List.of(), fields(write("/", input, AnyShape.of(input))));
    assertEquals(Map.of(), read(input, response("")).values());
  }

  @Test
  void aNullOfASparseListIsLeftOut() {
    ShapeSchema input = in(headerList("H", MemberSchema.STRING).withSparse());
    AnyShape shape = AnyShape.of(input).set("H", Arrays.asList("a", null, "b"));
    assertEquals(List.of("X-H: a, b"), fields(write("/", input, shape)));
  }

  @Test
  void aControlCharacterIsRefused() {
    ShapeSchema input = in(header("H", MemberSchema.STRING));
    AnyShape shape = AnyShape.of(input).set("H", "a\r\nEvil: 1");
    assertEquals(
        "the value of header X-H holds a control character",
        assertThrows(IllegalArgumentException.class, () -> write("/", input, shape)).getMessage());
  }

  @Test
  void listsAreReadFromSeveralFieldsAndWithoutEmptyElements() {
    ShapeSchema output = out(headerList("H", MemberSchema.STRING));
    assertEquals(
        List.of("a", "b", "c", "d, e", "f"),
        read(output, response("", "X-H", "a,,b ,", "Y", "x", "x-h", "\tc", "X-H", " \"d, e\" ,f"))
            .get("H"));
    assertEquals(
        List.of(TIME, TIME, TIME),
        read(out(bound(TIMES)), response("", "X-H", "\"" + DATE + "\", " + DATE, "X-H", DATE))
            .get("H"));
  }

  @Test
  void ofAScalarTheFirstFieldCounts() {
    ShapeSchema output = out(header("H", MemberSchema.INTEGER));
    assertEquals(1, read(output, response("", "X-H", "1", "X-H", "2")).get("H"));
  }

  @ParameterizedTest
  @CsvSource({
    MemberSchema.BYTE + ", 128, 'found no such integer, allowed -128 to 127'",
    MemberSchema.SHORT + ", x, 'found no such integer, allowed -32768 to 32767'",
    MemberSchema.INTEGER + ", '', 'found no such integer, allowed -2147483648 to 2147483647'",
    MemberSchema.INT_ENUM + ", 1.0, 'found no such integer, allowed -2147483648 to 2147483647'",
    MemberSchema.LONG
        + ", 9223372036854775808,"
        + " 'found no such integer, allowed -9223372036854775808 to 9223372036854775807'",
    MemberSchema.FLOAT + ", 1e39, found number out of range",
    MemberSchema.FLOAT + ", inf, found malformed number",
    MemberSchema.DOUBLE + ", 1e999999999, found number out of range",
    MemberSchema.DOUBLE + ", 1e309, found number out of range",
    MemberSchema.BIG_INTEGER + ", 1.5, 'found fraction, allowed integer'",
    MemberSchema.BIG_INTEGER + ", 1e5, 'found fraction, allowed integer'",
    MemberSchema.BIG_DECIMAL + ", --1, found malformed number",
    MemberSchema.BOOLEAN + ", True, 'found text, allowed true or false'",
    MemberSchema.TIMESTAMP + ", 2019-12-16T23:48:18Z, found malformed http-date"
  })
  void whatIsNoSuchValueIsMalformed(int type, String field, String message) {
    CodecException thrown =
        assertThrows(
            CodecException.class, () -> read(out(header("H", type)), response("", "X-H", field)));
    assertEquals("header X-H: " + message, thrown.getMessage());
  }

  @Test
  void moreThatIsMalformed() {
    assertMalformed(header("H", MemberSchema.STRING).withMediaType("text/plain"), "a!");
    assertMalformed(headerList("H", MemberSchema.STRING), "\"a");
    assertMalformed(headerList("H", MemberSchema.STRING), "\"a\\");
    assertMalformed(headerList("H", MemberSchema.STRING), "\"a\" b");
    assertMalformed(headerList("H", MemberSchema.INTEGER), "1, x");
    assertMalformed(bound(TIMES), DATE + ", Mon");
    assertMalformed(
        header("H", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.EPOCH_SECONDS),
        "1e30");
    assertMalformed(header("H", MemberSchema.BIG_DECIMAL), "1".repeat(1001));
  }

  private static void assertMalformed(MemberSchema member, String field) {
    String message =
        assertThrows(CodecException.class, () -> read(out(member), response("", "X-H", field)))
            .getMessage();
    assertEquals("header X-H: found ", String.valueOf(message).substring(0, 18));
  }

  private static Map<String, String> entries(String... entries) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i], entries[i + 1]);
    }
    return map;
  }

  @Test
  void aMapIsAFieldForEachEntry() {
    ShapeSchema input = in(map("M").withLocation(MemberSchema.PREFIX_HEADERS, "X-Meta-"));
    AnyShape shape = AnyShape.of(input).set("M", entries("a", "1", "B", ""));
    assertEquals(List.of("X-Meta-a: 1", "X-Meta-B: "), fields(write("/", input, shape)));
    assertEquals(
        shape, read(input, response("", "X-Meta-a", "1", "X-Met-c", "no", "x-meta-B", "")));
    assertEquals(Map.of("M", Map.of()), read(input, response("", "Y", "1")).values());
  }

  @Test
  void fieldsOfOneNameAreOneEntry() {
    ShapeSchema output = out(map("M").withLocation(MemberSchema.PREFIX_HEADERS, "x-"));
    assertEquals(
        entries("A", "1, 3", "b", "2"),
        read(output, response("", "X-A", "1", "x-b", "2", "x-a", "3")).get("M"));
  }

  @Test
  void aFieldOfItsOwnWinsOverAMap() {
    MemberSchema own = header("H", MemberSchema.STRING);
    Map<String, String> map = entries("x-h", "map", "y", "map");
    for (ShapeSchema input :
        List.of(
            in(own, map("M").withLocation(MemberSchema.PREFIX_HEADERS, "")),
            in(map("M").withLocation(MemberSchema.PREFIX_HEADERS, ""), own))) {
      AnyShape shape = AnyShape.of(input).set("H", "own").set("M", map);
      List<String> fields = fields(write("/", input, shape));
      assertEquals(2, fields.size(), fields.toString());
      assertEquals(
          List.of("own", "map"),
          List.of(
              fields.get(0).endsWith(": own") ? "own" : fields.get(0),
              fields.get(1).endsWith("y: map") ? "map" : fields.get(1)));
      assertEquals(
          AnyShape.of(input).set("H", "own").set("M", entries("x-h", "own", "y", "map")),
          read(input, response("", "x-h", "own", "y", "map")));
    }
  }
}
