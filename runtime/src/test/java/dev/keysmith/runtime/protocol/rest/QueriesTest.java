package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.list;
import static dev.keysmith.runtime.protocol.rest.Bound.map;
import static dev.keysmith.runtime.protocol.rest.Bound.mapOfLists;
import static dev.keysmith.runtime.protocol.rest.Bound.query;
import static dev.keysmith.runtime.protocol.rest.Bound.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parameters of the query. */
final class QueriesTest {
  private static final MemberSchema LIST =
      list("L", MemberSchema.STRING).withLocation(MemberSchema.QUERY, "L");
  private static final MemberSchema PARAMS = map("P").withLocation(MemberSchema.QUERY_PARAMS);

  private static @Nullable String query1(MemberSchema member, Object value) {
    ShapeSchema input = in(member);
    return write("/", input, AnyShape.of(input).set(member.name(), value)).query();
  }

  private static Map<String, Object> ordered(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  @Test
  void scalarsHaveTheirText() {
    assertEquals("Q=a%20b%2B%26", query1(query("Q", MemberSchema.STRING), "a b+&"));
    assertEquals("Q=", query1(query("Q", MemberSchema.STRING), ""));
    assertEquals("Q=E", query1(query("Q", MemberSchema.ENUM), "E"));
    assertEquals("Q=-1", query1(query("Q", MemberSchema.BYTE), (byte) -1));
    assertEquals("Q=2", query1(query("Q", MemberSchema.INT_ENUM), 2));
    assertEquals("Q=false", query1(query("Q", MemberSchema.BOOLEAN), false));
    assertEquals("Q=NaN", query1(query("Q", MemberSchema.DOUBLE), Double.NaN));
    assertEquals("Q=7", query1(query("Q", MemberSchema.BIG_INTEGER), BigInteger.valueOf(7)));
    assertEquals("Q=0.10", query1(query("Q", MemberSchema.BIG_DECIMAL), new BigDecimal("0.10")));
    assertEquals(
        "Q=1970-01-01T00%3A00%3A01Z",
        query1(query("Q", MemberSchema.TIMESTAMP), Instant.ofEpochSecond(1)));
  }

  @Test
  void namesAreEncodedToo() {
    MemberSchema member =
        MemberSchema.of("Q", MemberSchema.STRING).withLocation(MemberSchema.QUERY, "a[]=");
    assertEquals("a%5B%5D%3D=x", query1(member, "x"));
  }

  @Test
  void listsAreRepeatedAndNothingWhenEmpty() {
    assertEquals("L=a&L=b%2Cc&L=", query1(LIST, List.of("a", "b,c", "")));
    assertNull(query1(LIST, List.of()));
    assertEquals("L=a", query1(LIST.withSparse(), Arrays.asList(null, "a")));
  }

  @Test
  void mapsAreParametersOfTheirKeys() {
    assertEquals("a=1&b%20c=2", query1(PARAMS, ordered("a", "1", "b c", "2")));
    assertNull(query1(PARAMS, Map.of()));
    assertEquals(
        "a=1&a=2&c=3",
        query1(
            mapOfLists("P").withLocation(MemberSchema.QUERY_PARAMS),
            ordered("a", List.of("1", "2"), "b", List.of(), "c", List.of("3"))));
  }

  @Test
  void literalsComeFirst() {
    ShapeSchema input = in(query("q", MemberSchema.STRING));
    AnyShape empty = AnyShape.of(input);
    assertEquals("foo=bar&hello", write("/?foo=bar&hello", input, empty).query());
    assertEquals("x&q=1", write("/?x", input, AnyShape.of(input).set("q", "1")).query());
  }

  @Test
  void mapsYieldToMembersAndLiteralsWhateverTheOrder() {
    Map<String, Object> params = ordered("q", "map", "r", "map", "x", "map", "list", "map");
    ShapeSchema input =
        in(
            PARAMS,
            query("q", MemberSchema.STRING),
            query("r", MemberSchema.STRING),
            list("l", MemberSchema.STRING).withLocation(MemberSchema.QUERY, "list"));
    AnyShape value =
        AnyShape.of(input).set("P", params).set("q", "own").set("l", List.of("a", "b"));
    assertEquals("x=&y&q=own&list=a&list=b&r=map", write("/?x=&y", input, value).query());
    assertEquals(
        "y=1&z=x",
        write("/?y=1", in(PARAMS), AnyShape.of(in(PARAMS)).set("P", ordered("y", "2", "z", "x")))
            .query());
  }
}
