package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.value.Blob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlReaderTest {
  @Test
  void readsMembersOfAllKinds() {
    Kinds kinds =
        read(
            """
            <r>
              <Blob>AQI=</Blob><Boolean>true</Boolean><String> a\r\nb </String><Enum>A</Enum>
              <Byte>-1</Byte><Short>2</Short><Integer> 3 </Integer><Long>4</Long>
              <Float>1.5</Float><Double>-Infinity</Double>
              <BigInteger>123456789012345678901</BigInteger><BigDecimal>1.50</BigDecimal>
              <Timestamp>2018-01-20T08:00:00.399Z</Timestamp>
              <HttpDate>Tue, 29 Apr 2014 18:30:38 GMT</HttpDate>
              <Unknown><a><b/></a></Unknown>
            </r>
            """);
    assertEquals(Blob.of((byte) 1, (byte) 2), kinds.blob);
    assertEquals(true, kinds.bool);
    assertEquals(" a\nb ", kinds.string);
    assertEquals("A", kinds.enumeration);
    assertEquals((byte) -1, kinds.octet);
    assertEquals((short) 2, kinds.small);
    assertEquals(3, kinds.integer);
    assertEquals(4L, kinds.big);
    assertEquals(1.5f, kinds.single);
    assertEquals(Double.NEGATIVE_INFINITY, kinds.number);
    assertEquals(new BigInteger("123456789012345678901"), kinds.bigInteger);
    assertEquals(new BigDecimal("1.50"), kinds.bigDecimal);
    assertEquals(Instant.parse("2018-01-20T08:00:00.399Z"), kinds.timestamp);
    assertEquals(Instant.parse("2014-04-29T18:30:38Z"), kinds.httpDate);
  }

  @Test
  void readsCollections() {
    Kinds kinds =
        read(
            "<r><Strings><member>a</member><member/></Strings>"
                + "<Map><entry><key>k</key><value>v</value></entry></Map>"
                + "<Matrix><member/><member><member>1</member><member>2</member></member></Matrix>"
                + "<Groups><entry><key>g</key><value><member>x</member></value></entry>"
                + "<entry><key>h</key><value/></entry></Groups>"
                + "<Children><member><Integer>1</Integer></member></Children>"
                + "<Choice><Text>t</Text></Choice><Child><Child/></Child></r>");
    assertEquals(List.of("a", ""), kinds.strings);
    assertEquals(Map.of("k", "v"), kinds.map);
    assertEquals(List.of(List.of(), List.of(1, 2)), kinds.matrix);
    assertEquals(Map.of("g", List.of("x"), "h", List.of()), kinds.groups);
    assertEquals(Choice.text("t"), kinds.choice);
    Kinds grandchild = new Kinds();
    Kinds child = new Kinds();
    child.child = grandchild;
    assertEquals(child, kinds.child);
    Kinds element = new Kinds();
    element.integer = 1;
    assertEquals(List.of(element), kinds.children);
  }

  @Test
  void keepsWhatAUnionDoesNotKnow() {
    Kinds kinds = read("<r><Choice><New a='1'><b>x</b></New></Choice></r>");
    UnknownMember member =
        new UnknownMember("New", "xml", Blob.ofUtf8("<New a='1'><b>x</b></New>"));
    assertEquals(Choice.unknown(member), kinds.choice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Integer>1.5</Integer> | found no such integer, allowed -2147483648 to 2147483647",
        "<Byte>128</Byte> | found no such integer, allowed -128 to 127",
        "<Boolean>yes</Boolean> | found text, allowed true or false",
        "<Blob>AQ!</Blob> | found malformed base64",
        "<Double>0x1p3</Double> | found malformed number",
        "<Double>1e400</Double> | found number out of range",
        "<BigDecimal>1e1000000000</BigDecimal> | found number out of range",
        "<BigInteger>1.5</BigInteger> | found fraction, allowed integer",
        "<Timestamp>1</Timestamp> | found malformed date-time",
        "<Document>1</Document> | found document, which the format cannot hold",
        "<Map><entry><value>v</value></entry></Map> | found malformed entry of map, allowed a key and a value",
        "<Map><entry><key>k</key><value>v</value></entry><entry><key>k</key><value>v</value></entry></Map>"
            + " | duplicate key in map Map",
        "<Choice><Text>a</Text><Secret>b</Secret></Choice> | found second member in union, allowed one"
      })
  void saysWhatIsWrong(String member, String message) {
    CodecException error = assertThrows(CodecException.class, () -> read("<r>" + member + "</r>"));
    assertTrue(String.valueOf(error.getMessage()).endsWith(": " + message), error::getMessage);
  }

  private static Kinds read(String document) {
    XmlReader reader = new XmlReader(document.getBytes(StandardCharsets.UTF_8));
    Kinds kinds = Kinds.read(reader);
    reader.end();
    return kinds;
  }
}
