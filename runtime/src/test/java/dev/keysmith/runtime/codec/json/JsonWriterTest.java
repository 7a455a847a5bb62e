package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

final class JsonWriterTest {
  private final Kinds kinds = new Kinds();

  @Test
  void writesMembersInTheOrderOfTheModel() {
    kinds.integer = -5;
    kinds.string = "a";
    kinds.blob = Blob.of((byte) 1, (byte) 2);
    kinds.bool = false;
    assertWritten("{'Blob':'AQI=','Boolean':false,'String':'a','Integer':-5}");
  }

  @Test
  void writesNumbersExactly() {
    kinds.big = Long.MIN_VALUE;
    kinds.single = 1.1f;
    kinds.number = 1e10;
    kinds.bigInteger = BigInteger.TEN.pow(30);
    kinds.bigDecimal = new BigDecimal("1.50");
    assertWritten(
        "{'Long':-9223372036854775808,'Float':1.1,'Double':1.0E10,"
            + "'BigInteger':1000000000000000000000000000000,'BigDecimal':1.50}");
  }

  @Test
  void writesWordsForWhatNumbersCannotSay() {
    kinds.single = Float.NEGATIVE_INFINITY;
    kinds.number = Double.NaN;
    assertWritten("{'Float':'-Infinity','Double':'NaN'}");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-20T08:00:00Z,1516435200",
    "2018-01-20T08:00:00.399Z,1516435200.399",
    "1970-01-01T00:00:00.000000001Z,0.000000001",
    "1969-12-31T23:59:59.750Z,-0.25",
    "1969-12-31T23:59:58.750Z,-1.25",
    "1969-12-31T23:59:58Z,-2",
    "1970-01-01T00:00:00.1Z,0.1"
  })
  void writesEpochSecondsWithoutPowers(Instant instant, String text) {
    kinds.timestamp = instant;
    assertWritten("{'Timestamp':" + text + "}");
  }

  @Test
  void writesTimestampsInTheFormOfTheMember() {
    kinds.dateTime = Instant.ofEpochSecond(1_398_796_238L, 500_000_000);
    kinds.httpDate = Instant.ofEpochSecond(1_398_796_238L);
    assertWritten(
        "{'DateTime':'2014-04-29T18:30:38.5Z','HttpDate':'Tue, 29 Apr 2014 18:30:38 GMT'}");
  }

  @Test
  void escapesWhatJsonMustAndNothingElse() {
    kinds.string = "\"\\/\b\f\n\r\t\u0000\u001f\u007fé日\uD83D\uDE00";
    assertEquals(
        "{\"String\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé日\uD83D\uDE00\"}", written());
  }

  @Test
  void refusesUnpairedSurrogates() {
    for (String text : List.of("\uD83D", "ab\uD83Dc", "\uDE00", "\uDE00\uD83D")) {
      kinds.string = text;
      IllegalArgumentException error = assertThrows(IllegalArgumentException.class, this::written);
      assertTrue(
          String.valueOf(error.getMessage()).startsWith("found unpaired surrogate at index "));
    }
  }

  @Test
  void writesCollections() {
    kinds.strings = List.of("a", "b");
    kinds.sparseList = Arrays.asList("a", null);
    kinds.map = Map.of("k", "v");
    kinds.sparseMap = Collections.singletonMap("k", null);
    kinds.matrix = List.of(List.of(), List.of(1, 2), List.of(3));
    kinds.children = List.of(new Kinds(), new Kinds());
    kinds.choice = Choice.text("x");
    assertWritten(
        "{'Strings':['a','b'],'SparseList':['a',null],'Map':{'k':'v'},'SparseMap':{'k':null},"
            + "'Matrix':[[],[1,2],[3]],'Children':[{},{}],'Choice':{'Text':'x'}}");
  }

  @Test
  void writesStringsThatLookLikePunctuation() {
    kinds.strings = List.of("{", "[", ":", ",");
    assertWritten("{'Strings':['{','[',':',',']}");
  }

  @Test
  void writesDocumentsOfAnyTag() {
    kinds.document =
        Value.structure()
            .put("list", Value.list(Value.of(1), Value.of(2L), Value.of(1.5f), Value.ofNull()))
            .put("map", Value.map(Map.of("k", Value.of(true))))
            .put("blob", Value.of(Blob.of((byte) 1)))
            .put("enum", Value.ofEnum("A"))
            .put("time", Value.of(Instant.ofEpochSecond(1, 500_000_000)))
            .put("nan", Value.of(Double.NaN))
            .put("secret", Value.of("s").withSensitive())
            .put("big", Value.of(new BigDecimal("1E+3")).withSensitive())
            .build();
    assertWritten(
        "{'Document':{'list':[1,2,1.5,null],'map':{'k':true},'blob':'AQ==','enum':'A',"
            + "'time':1.5,'nan':'NaN','secret':'s','big':1E+3}}");
  }

  @Test
  void refusesUnknownMembersOfOtherCodecs() {
    kinds.choice = Choice.unknown(new UnknownMember("New", "cbor", Blob.of((byte) 1)));
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, this::written);
    assertEquals(
        "found unknown union member New read by codec cbor, allowed json", error.getMessage());
  }

  @Test
  void zeroesTheBuffersThatHeldASecret() {
    JsonWriter writer = new JsonWriter();
    kinds.secret = Blob.ofUtf8("secret".repeat(100));
    kinds.string = "x";
    byte[] first = writer.buffer();
    kinds.write(writer);
    byte[] last = writer.buffer();
    String written = new String(writer.finish(), StandardCharsets.UTF_8);
    assertTrue(written.contains("c2VjcmV0"), written);
    assertTrue(first != last, "the buffer has grown");
    assertArrayEquals(new byte[first.length], first);
    int used = written.length();
    assertArrayEquals(new byte[used], Arrays.copyOf(last, used));
  }

  private void assertWritten(String expected) {
    assertEquals(expected.replace('\'', '"'), written());
  }

  private String written() {
    return new String(JsonWriter.write(kinds), StandardCharsets.UTF_8);
  }
}
