package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Loose;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form that the XML binding traits give a document, written and read. */
final class XmlBindingTest {
  private static final Instant TIME = Instant.ofEpochSecond(1_398_796_238);

  /** A schema for each form; the nested ones by the members that hold them. */
  private static final Map<String, ShapeSchema> NESTED =
      Map.of(
          "inner", ShapeSchema.structure("test#Inner", string("a").withXmlName("value")),
          "union", ShapeSchema.union("test#Union", string("a"), string("b")),
          "grantee",
              ShapeSchema.structure(
                  "test#Grantee",
                  string("ID"),
                  string("Type").withXmlName("xsi:type").withXmlAttribute(),
                  string("type")));

  private static MemberSchema string(String name) {
    return MemberSchema.of(name, MemberSchema.STRING);
  }

  private static MemberSchema list(String name) {
    return MemberSchema.list(name, string("member"));
  }

  private static MemberSchema map(String name) {
    return MemberSchema.map(name, string("key"), string("value"));
  }

  private static ShapeSchema root(MemberSchema... members) {
    return ShapeSchema.structure("test#Root", members);
  }

  private static Map<String, @Nullable Object> entries(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  static Stream<Arguments> forms() {
    return Stream.concat(scalars(), Stream.concat(structures(), collections()));
  }

  private static Stream<Arguments> scalars() {
    return Stream.of(
        arguments(root(), entries(), "<Root></Root>"),
        arguments(root(string("s").withXmlName("S")), entries("s", ""), "<Root><S></S></Root>"),
        arguments(
            root(string("s")),
            entries("s", "<a>&\"' \r\n\t]]>é😀"),
            "<Root><s>&lt;a&gt;&amp;\"' &#xD;\n\t]]&gt;é😀</s></Root>"),
        arguments(
            root(
                MemberSchema.of("f", MemberSchema.FLOAT),
                MemberSchema.of("d", MemberSchema.DOUBLE)),
            entries("f", Float.NaN, "d", Double.NEGATIVE_INFINITY),
            "<Root><f>NaN</f><d>-Infinity</d></Root>"),
        arguments(
            root(MemberSchema.of("b", MemberSchema.BLOB)),
            entries("b", Blob.ofUtf8("value")),
            "<Root><b>dmFsdWU=</b></Root>"),
        arguments(
            root(
                MemberSchema.of("t", MemberSchema.TIMESTAMP),
                MemberSchema.of("e", MemberSchema.TIMESTAMP)
                    .withTimestampFormat(MemberSchema.EPOCH_SECONDS),
                MemberSchema.of("h", MemberSchema.TIMESTAMP)
                    .withTimestampFormat(MemberSchema.HTTP_DATE)),
            entries("t", TIME, "e", TIME.minusMillis(250), "h", TIME),
            "<Root><t>2014-04-29T18:30:38Z</t><e>1398796237.75</e>"
                + "<h>Tue, 29 Apr 2014 18:30:38 GMT</h></Root>"));
  }

  private static Stream<Arguments> structures() {
    MemberSchema inner = MemberSchema.of("inner", MemberSchema.STRUCTURE);
    return Stream.of(
        arguments(
            root(inner.withXmlName("In")).withXmlName("Top").withXmlNamespace(null, "http://a&b"),
            entries("inner", entries("a", "x")),
            "<Top xmlns=\"http://a&amp;b\"><In><value>x</value></In></Top>"),
        arguments(
            root(inner.withXmlNamespace("p", "u")).withXmlNamespace("q", "v"),
            entries("inner", entries()),
            "<Root xmlns:q=\"v\"><inner xmlns:p=\"u\"></inner></Root>"),
        arguments(
            root(
                string("a"),
                string("b").withXmlName("at").withXmlAttribute(),
                string("c"),
                MemberSchema.of("d", MemberSchema.INTEGER).withXmlAttribute()),
            entries("a", "1", "b", "<x \"\n>", "c", "2", "d", 3),
            "<Root at=\"&lt;x &quot;&#xA;&gt;\" d=\"3\"><a>1</a><c>2</c></Root>"),
        arguments(
            root(
                MemberSchema.of("grantee", MemberSchema.STRUCTURE).withXmlNamespace("xsi", "u"),
                string("after").withXmlAttribute()),
            entries("grantee", entries("ID", "i", "Type", "t", "type", "e"), "after", "z"),
            "<Root after=\"z\"><grantee xmlns:xsi=\"u\" xsi:type=\"t\"><ID>i</ID><type>e</type>"
                + "</grantee></Root>"),
        arguments(
            root(MemberSchema.of("union", MemberSchema.UNION)),
            entries("union", entries("b", "x")),
            "<Root><union><b>x</b></union></Root>"));
  }

  private static Stream<Arguments> collections() {
    MemberSchema inner = MemberSchema.of("member", MemberSchema.STRUCTURE);
    MemberSchema named = string("member").withXmlName("item").withXmlNamespace(null, "n");
    return Stream.of(
        arguments(
            root(list("l")),
            entries("l", List.of("a", "")),
            "<Root><l><member>a</member><member></member></l></Root>"),
        arguments(root(list("l")), entries("l", List.of()), "<Root><l></l></Root>"),
        arguments(
            root(MemberSchema.list("l", named).withXmlName("L").withXmlNamespace("p", "q")),
            entries("l", List.of("a")),
            "<Root><L xmlns:p=\"q\"><item xmlns=\"n\">a</item></L></Root>"),
        arguments(
            root(MemberSchema.list("l", named).withXmlFlattened().withXmlNamespace("p", "q")),
            entries("l", List.of("a", "b")),
            "<Root><l xmlns=\"n\">a</l><l xmlns=\"n\">b</l></Root>"),
        arguments(
            root(MemberSchema.list("inner", inner).withXmlFlattened().withXmlName("I"), list("k")),
            entries("inner", List.of(entries("a", "x"), entries()), "k", List.of("y")),
            "<Root><I><value>x</value></I><I></I><k><member>y</member></k></Root>"),
        arguments(
            root(MemberSchema.list("l", MemberSchema.list("member", string("member")))),
            entries("l", List.of(List.of("a"), List.of())),
            "<Root><l><member><member>a</member></member><member></member></l></Root>"),
        arguments(
            root(list("l").withSparse()),
            entries("l", Arrays.asList("a", null)),
            "<Root><l><member>a</member><member xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:nil=\"true\"></member></l></Root>"),
        arguments(
            root(list("l").withSparse().withXmlFlattened()),
            entries("l", Arrays.asList(null, "a")),
            "<Root><l xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"></l>"
                + "<l>a</l></Root>"),
        arguments(
            root(map("m")),
            entries("m", entries("k", "v", "<", "")),
            "<Root><m><entry><key>k</key><value>v</value></entry>"
                + "<entry><key>&lt;</key><value></value></entry></m></Root>"),
        arguments(root(map("m")), entries("m", entries()), "<Root><m></m></Root>"),
        arguments(
            root(
                MemberSchema.map(
                        "m",
                        string("key").withXmlName("K").withXmlNamespace(null, "k"),
                        string("value").withXmlName("V").withXmlNamespace(null, "v"))
                    .withXmlName("KVP")
                    .withXmlNamespace(null, "m")
                    .withXmlFlattened()),
            entries("m", entries("a", "A", "b", "B")),
            "<Root><KVP xmlns=\"m\"><K xmlns=\"k\">a</K><V xmlns=\"v\">A</V></KVP>"
                + "<KVP xmlns=\"m\"><K xmlns=\"k\">b</K><V xmlns=\"v\">B</V></KVP></Root>"),
        arguments(
            root(MemberSchema.map("m", string("key"), map("value")).withXmlFlattened()),
            entries("m", entries("f", entries("a", "A"))),
            "<Root><m><key>f</key><value><entry><key>a</key><value>A</value></entry></value></m>"
                + "</Root>"),
        arguments(
            root(map("m").withSparse()),
            entries("m", entries("k", null)),
            "<Root><m><entry><key>k</key><value xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:nil=\"true\"></value></entry></m></Root>"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void writes(ShapeSchema schema, Map<String, Object> members, String document) {
    byte[] written = XmlWriter.write(schema, Loose.of(schema, NESTED, members));
    assertEquals(document, new String(written, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void reads(ShapeSchema schema, Map<String, Object> members, String document) {
    XmlReader reader = new XmlReader(document.getBytes(StandardCharsets.UTF_8));
    // An attribute is read before the elements: the order is not the model's.
    assertEquals(members, Loose.read(schema, NESTED, reader));
    reader.end();
  }

  @Test
  void aPayloadHasTheNameOfItsMember() {
    MemberSchema payload =
        MemberSchema.of("p", MemberSchema.STRUCTURE)
            .withXmlName("Hola")
            .withXmlNamespace("baz", "u")
            .withLocation(MemberSchema.PAYLOAD, "");
    ShapeSchema schema = root(string("a"));
    byte[] written = XmlWriter.write(payload, Loose.of(schema, NESTED, entries("a", "b")));
    assertEquals(
        "<Hola xmlns:baz=\"u\"><a>b</a></Hola>", new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void writesBackWhatAUnionDoesNotKnow() {
    String document = "<test#Choice><New a='1'>x<b/></New></test#Choice>";
    ShapeSchema schema = root(MemberSchema.of("union", MemberSchema.UNION));
    UnknownMember member = new UnknownMember("New", "xml", Blob.ofUtf8("<New a='1'>x<b/></New>"));
    byte[] written = XmlWriter.write(schema.withXmlName("test#Choice"), Choice.unknown(member));
    assertEquals(document, new String(written, StandardCharsets.UTF_8));
    UnknownMember json = new UnknownMember("New", "json", Blob.ofUtf8("1"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> XmlWriter.write(schema, Choice.unknown(json)));
    assertEquals(
        "found unknown union member New read by codec json, which codec xml cannot write",
        refused.getMessage());
  }

  static Stream<Arguments> refusals() {
    String allowed = " of a string, allowed those of XML 1.0";
    return Stream.of(
        arguments("a\u0001", "found character U+0001 at index 1" + allowed),
        arguments("\u0000", "found character U+0000 at index 0" + allowed),
        arguments("\uFFFE", "found character U+fffe at index 0" + allowed),
        arguments(
            "\uD800a",
            "found unpaired surrogate at index 0 of a string, allowed text that UTF-8 can hold"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatXmlCannotHold(String text, String message) {
    ShapeSchema schema = root(string("s"));
    Loose shape = Loose.of(schema, NESTED, entries("s", text));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> XmlWriter.write(schema, shape));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void refusesDocuments() {
    MemberSchema document = MemberSchema.of("d", MemberSchema.DOCUMENT);
    XmlWriter writer = XmlWriter.of(root(document));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> writer.writeDocument(document, Value.of(1)));
    assertEquals("found document d, which codec xml cannot hold", refused.getMessage());
  }
}
