package dev.keysmith.runtime.codec.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Loose;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.value.Blob;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shape is in a form, in awsQuery and in ec2Query. */
final class QueryWriterTest {
  private static final Map<String, ShapeSchema> NESTED =
      Map.of(
          "inner",
          ShapeSchema.structure(
              "test#Inner",
              string("hi"),
              MemberSchema.list("list", string("member")),
              MemberSchema.of("inner", MemberSchema.STRUCTURE)));
  private static final Instant TIME = Instant.ofEpochSecond(1_422_172_800);

  private static MemberSchema string(String name) {
    return MemberSchema.of(name, MemberSchema.STRING);
  }

  private static MemberSchema list(String name) {
    return MemberSchema.list(name, string("member"));
  }

  private static MemberSchema map(String name) {
    return MemberSchema.map(name, string("key"), string("value"));
  }

  private static Map<String, @Nullable Object> entries(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments(string("foo"), "val 1+ä~", "foo=val%201%2B%C3%A4~", "Foo=val%201%2B%C3%A4~"),
        arguments(string("foo").withXmlName("p:bar"), "", "p%3Abar=", "P%3Abar="),
        arguments(string("foo").withEc2QueryName("own").withXmlName("x"), "v", "x=v", "own=v"),
        arguments(MemberSchema.of("b", MemberSchema.BOOLEAN), true, "b=true", "B=true"),
        arguments(MemberSchema.of("d", MemberSchema.DOUBLE), Double.NaN, "d=NaN", "D=NaN"),
        arguments(
            MemberSchema.of("f", MemberSchema.FLOAT),
            Float.NEGATIVE_INFINITY,
            "f=-Infinity",
            "F=-Infinity"),
        arguments(
            MemberSchema.of("b", MemberSchema.BLOB),
            Blob.ofUtf8("value"),
            "b=dmFsdWU%3D",
            "B=dmFsdWU%3D"),
        arguments(
            MemberSchema.of("t", MemberSchema.TIMESTAMP),
            TIME,
            "t=2015-01-25T08%3A00%3A00Z",
            "T=2015-01-25T08%3A00%3A00Z"),
        arguments(
            MemberSchema.of("t", MemberSchema.TIMESTAMP)
                .withTimestampFormat(MemberSchema.EPOCH_SECONDS),
            TIME,
            "t=1422172800",
            "T=1422172800"),
        arguments(
            MemberSchema.of("inner", MemberSchema.STRUCTURE),
            entries("hi", "x", "list", List.of("y"), "inner", entries("hi", "z")),
            "inner.hi=x&inner.list.member.1=y&inner.inner.hi=z",
            "Inner.Hi=x&Inner.List.1=y&Inner.Inner.Hi=z"),
        arguments(list("l"), List.of("a", "b"), "l.member.1=a&l.member.2=b", "L.1=a&L.2=b"),
        arguments(list("l"), List.of(), "l=", ""),
        arguments(list("l").withXmlFlattened(), List.of("a"), "l.1=a", "L.1=a"),
        arguments(
            MemberSchema.list("l", string("member").withXmlName("item")).withXmlName("x"),
            List.of("a"),
            "x.item.1=a",
            "X.1=a"),
        arguments(
            MemberSchema.list("l", MemberSchema.list("member", string("member"))),
            List.of(List.of("a", "b"), List.of("c")),
            "l.member.1.member.1=a&l.member.1.member.2=b&l.member.2.member.1=c",
            "L.1.1=a&L.1.2=b&L.2.1=c"),
        arguments(
            MemberSchema.list("inner", MemberSchema.of("member", MemberSchema.STRUCTURE)),
            List.of(entries("hi", "a"), entries("list", List.of("b"))),
            "inner.member.1.hi=a&inner.member.2.list.member.1=b",
            "Inner.1.Hi=a&Inner.2.List.1=b"),
        arguments(
            list("l").withSparse(),
            Arrays.asList(null, "a"),
            "l.member.1=&l.member.2=a",
            "L.1=&L.2=a"));
  }

  static Stream<Arguments> maps() {
    return Stream.of(
        arguments(
            map("m"),
            entries("a b", "1", "c", "2"),
            "m.entry.1.key=a%20b&m.entry.1.value=1&m.entry.2.key=c&m.entry.2.value=2"),
        arguments(map("m"), entries(), ""),
        arguments(
            MemberSchema.map("m", string("key").withXmlName("K"), string("value").withXmlName("V"))
                .withXmlName("Hi")
                .withXmlFlattened(),
            entries("a", "1", "b", "2"),
            "Hi.1.K=a&Hi.1.V=1&Hi.2.K=b&Hi.2.V=2"),
        arguments(
            MemberSchema.map("m", string("key"), list("value")),
            entries("a", List.of("x", "y"), "b", List.of("z")),
            "m.entry.1.key=a&m.entry.1.value.member.1=x&m.entry.1.value.member.2=y"
                + "&m.entry.2.key=b&m.entry.2.value.member.1=z"),
        arguments(
            MemberSchema.map(
                "inner", string("key"), MemberSchema.of("value", MemberSchema.STRUCTURE)),
            entries("a", entries("hi", "x")),
            "inner.entry.1.key=a&inner.entry.1.value.hi=x"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void writesForms(MemberSchema member, Object value, String aws, String ec2) {
    assertAws(member, value, aws);
    assertEquals(
        ec2.isEmpty() ? "Action=Op%2F&Version=v" : "Action=Op%2F&Version=v&" + ec2,
        new String(Ec2QueryWriter.body("Op/", "v", shape(member, value)), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void writesMaps(MemberSchema member, Object value, String aws) {
    assertAws(member, value, aws);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Ec2QueryWriter.body("Op", "v", shape(member, value)));
    assertEquals(
        "found map " + member.name() + ", which ec2Query does not have", refused.getMessage());
  }

  private static void assertAws(MemberSchema member, Object value, String form) {
    assertEquals(
        form.isEmpty() ? "Action=Op%2F&Version=v" : "Action=Op%2F&Version=v&" + form,
        new String(AwsQueryWriter.body("Op/", "v", shape(member, value)), StandardCharsets.UTF_8));
  }

  private static Loose shape(MemberSchema member, Object value) {
    ShapeSchema schema = ShapeSchema.structure("test#Root", member);
    return Loose.of(schema, NESTED, entries(member.name(), value));
  }

  @Test
  void refusesWhatAUnionDoesNotKnow() {
    Choice choice = Choice.unknown(new UnknownMember("New", "xml", Blob.ofUtf8("<New/>")));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> AwsQueryWriter.body("Op", "v", choice));
    assertEquals(
        "found unknown union member New read by codec xml, which codec query cannot write",
        refused.getMessage());
  }

  /** The JDK's decoder takes each parameter apart; names and values must survive it. */
  @Property(tries = 300)
  void theJdkDecodesIt(@ForAll long seed) {
    Kinds kinds = RandomKinds.forXml(seed).next();
    kinds.string = "a=b&c d" + seed;
    String body = new String(AwsQueryWriter.body("Op", "v", kinds), StandardCharsets.UTF_8);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
      String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      assertEquals(null, parameters.put(name, value), name);
    }
    assertEquals(kinds.string, parameters.get("String"));
    assertEquals(kinds.password, parameters.get("Password"));
    for (int i = 0; kinds.strings != null && i < kinds.strings.size(); i++) {
      assertEquals(kinds.strings.get(i), parameters.get("Strings.member." + (i + 1)));
    }
    if (kinds.map != null) {
      int number = 1;
      for (Map.Entry<String, String> entry : kinds.map.entrySet()) {
        assertEquals(entry.getKey(), parameters.get("Map.entry." + number + ".key"));
        assertEquals(entry.getValue(), parameters.get("Map.entry." + number++ + ".value"));
      }
    }
  }
}
