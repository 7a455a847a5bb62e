package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.Loose;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services may send beside what the writer writes. */
final class XmlLeniencyTest {
  private static final MemberSchema STRING = MemberSchema.of("s", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure(
          "test#Root",
          STRING,
          MemberSchema.list("l", MemberSchema.of("member", MemberSchema.INTEGER)),
          MemberSchema.list("f", MemberSchema.of("member", MemberSchema.STRING)).withXmlFlattened(),
          MemberSchema.list("g", MemberSchema.of("member", MemberSchema.STRING)).withXmlFlattened(),
          MemberSchema.map(
                  "m",
                  MemberSchema.of("key", MemberSchema.STRING),
                  MemberSchema.of("value", MemberSchema.STRING))
              .withXmlFlattened(),
          MemberSchema.map(
              "w",
              MemberSchema.of("key", MemberSchema.STRING),
              MemberSchema.of("value", MemberSchema.STRING)),
          MemberSchema.of("a", MemberSchema.STRING).withXmlAttribute().withXmlName("p:at"),
          MemberSchema.of("n", MemberSchema.STRUCTURE));

  private static String read(String document) {
    XmlReader reader = new XmlReader(document.getBytes(StandardCharsets.UTF_8));
    Map<String, Object> members = Loose.read(SCHEMA, Map.of("n", SCHEMA), reader);
    reader.end();
    return members.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<r/> | {}",
        "<?xml version = '1.0' encoding = 'utf-8' standalone='yes' ?><!-- c --><?p i?><r> x </r><!---->| {}",
        "<q:r xmlns:q='u'><q:s>x</q:s></q:r> | {s=x}",
        "<r><s><![CDATA[<x>]]>y<!-- z -->&#x41;<?p?></s></r> | {s=<x>yA}",
        "<r><![CDATA[x]]>y<s>x</s>z&amp;</r> | {s=x}",
        "<r><u a='1'><v>&lt;</v><w/></u><s>x</s><u/></r> | {s=x}",
        "<r><l> <member> 1 </member><x>9</x>y<member>+2</member> </l></r> | {l=[1, 2]}",
        "<r><l/><f/></r> | {l=[], f=[]}",
        "<r><f>1</f><s>x</s><f>2</f><g>3</g><f>4</f><g>5</g><f>6</f></r> | {f=[1, 2, 4, 6], s=x, g=[3, 5]}",
        "<r><n><f>1</f><g>2</g><f>3</f></n><f>4</f><n2/><f>5</f></r> | {n={f=[1, 3], g=[2]}, f=[4, 5]}",
        "<r><m><key>a</key><value>1</value></m><s>x</s><m><value>2</value>"
            + "<key>b</key></m><u/><m><key>c</key><value>3</value></m></r> | {m={a=1, b=2, c=3}, s=x}",
        "<r><w><entry><value><![CDATA[v]]></value><u/><key>k</key><u/></entry><u/></w></r> | {w={k=v}}",
        "<r><s xsi:nil='true'/><n i:nil='1'><f>x</f></n></r> | {}",
        "<r><w><entry><key>a</key><value x:nil='true'/></entry><entry><key>b</key><value>c</value>"
            + "</entry></w></r> | {w={b=c}}",
        "<r at='1'/> | {a=1}",
      })
  void reads(String document, String members) {
    assertEquals(members, read(document));
  }

  @Test
  void prefersTheAttributeWithTheDeclaredPrefix() {
    assertEquals("{a=2&\n}", read("<r at='1' p:at='2&amp;&#10;'/>"));
    assertEquals("{a=1}", read("<r q:at = \"1\" xmlns:at='2'><at>3</at><a>4</a></r>"));
  }

  @Test
  void normalizesLineEndsAndWhiteSpace() {
    assertEquals("{s=\n\n\n\r\n}", read("<r><s>\r\n\r\n\r&#13;\n</s></r>"));
    assertEquals("{s=\n\n}", read("<r><s><![CDATA[\r\n\r]]></s></r>"));
    assertEquals("{a=  x  \t}", read("<r at='\r\n x\t\n&#9;'/>".replace("\r\n x", " \rx")));
    assertEquals("{s=x}", read("\uFEFF<r><s>x</s></r>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<r><s>a</s><s>b</s></r> | r.s at byte 14: found member twice, allowed once",
        "<r><l/><l/></r> | r.l at byte 11: found member twice, allowed once",
        "<r><l><member x:nil='1'/></l></r> | r.l.member at byte 25: found null, allowed in sparse"
            + " lists only",
        "<r><l><member>x</member></l></r> | r.l.member at byte 14: found no such integer, allowed"
            + " -2147483648 to 2147483647",
        "<r><l><member>\u0661</member></l></r> | r.l.member at byte 14: found no such integer, allowed"
            + " -2147483648 to 2147483647",
        "<r><m><key>a</key></m></r> | r at byte 22: found malformed entry of map, allowed a key and a"
            + " value",
        "<r><m><key>a</key><value/></m><m><key>a</key><value/></m></r> | r.m.value at byte 53: duplicate"
            + " key in map m",
        "<r a='1' a='2'/> | document at byte 10: found attribute twice, allowed once",
        "<r a='1'b='2'/> | document at byte 8: found malformed markup, allowed >",
        "<r>]]></r> | r at byte 5: found ']]>' in text",
        "<r><s>&#xD800;</s></r> | r.s at byte 6: found entity, allowed lt, gt, amp, quot, apos and"
            + " characters by number",
        "<r><!-- -- --></r> | r at byte 10: found malformed markup, allowed >",
        "<r><?xml version='1.0'?></r> | r at byte 3: found malformed processing instruction",
        "<?xml version='1.0' encoding='UTF-16'?><r/> | document at byte 19: found another encoding,"
            + " allowed UTF-8",
        "<?xml encoding='UTF-8'?><r/> | document at byte 22: found malformed XML declaration",
        "<!DOCTYPE r SYSTEM 'x'><r/> | document at byte 0: found declaration, allowed elements only",
        "<r></r x='1'> | r at byte 7: found malformed markup, allowed >",
        "<r/>x | document at byte 4: found more, allowed end of document",
      })
  void refuses(String document, String message) {
    CodecException error = assertThrows(CodecException.class, () -> read(document));
    assertEquals(message, error.getMessage());
  }

  @Test
  void refusesBytesThatNoDocumentHolds() {
    assertFault("<r><s>a\u0001</s></r>", "r.s at byte 7: found control character");
    assertFault("<r><u>\uFFFF</u></r>", "r.u at byte 6: found character that XML does not have");
    byte[] overlong = "<r><s>??</s></r>".getBytes(StandardCharsets.UTF_8);
    overlong[6] = (byte) 0xc0;
    overlong[7] = (byte) 0x80;
    XmlReader reader = new XmlReader(overlong);
    CodecException error =
        assertThrows(CodecException.class, () -> Loose.read(SCHEMA, Map.of(), reader));
    assertEquals("r.s at byte 6: found malformed UTF-8", error.getMessage());
  }

  private static void assertFault(String document, String message) {
    CodecException error = assertThrows(CodecException.class, () -> read(document));
    assertEquals(message, error.getMessage());
  }

  @Test
  void keepsToItsLimits() {
    assertFault(
        "<r>" + "<n>".repeat(200),
        "r" + ".n".repeat(127) + " at byte 384: nested deeper than 128 levels");
    StringBuilder tag = new StringBuilder("<r");
    for (int i = 0; i < 129; i++) {
      tag.append(" a").append(i).append("=''");
    }
    CodecException error = assertThrows(CodecException.class, () -> read(tag + "/>"));
    assertTrue(
        String.valueOf(error.getMessage()).endsWith(": found more than 128 attributes"),
        error::getMessage);
    String name = "x".repeat(1000);
    assertFault(
        "<" + name + "><s>", "x".repeat(64) + ".s at byte 1005: unexpected end of document");
  }

  /** A builder copies the list that it holds each time it is asked to read more of it. */
  @Test
  void readsAnInterleavedListInTwoSteps() {
    String document = "<r>" + "<f>1</f><g>2</g>".repeat(1000) + "</r>";
    XmlReader reader = new XmlReader(document.getBytes(StandardCharsets.UTF_8));
    int[] calls = new int[SCHEMA.size()];
    int[] elements = new int[SCHEMA.size()];
    reader.readStruct(
        SCHEMA,
        (index, in) -> {
          calls[index]++;
          MemberSchema list = SCHEMA.member(index);
          in.beginList(list);
          while (in.nextElement(list)) {
            elements[index] += Integer.parseInt(in.readString(list.element()));
          }
        });
    reader.end();
    assertEquals(2, calls[2]);
    assertEquals(2, calls[3]);
    assertEquals(1000, elements[2]);
    assertEquals(2000, elements[3]);
  }

  @Test
  void readsAResultInItsWrapper() {
    String result = "<OpResult><s>x</s></OpResult>";
    String metadata = "<ResponseMetadata><RequestId>i</RequestId></ResponseMetadata>";
    assertEquals("{s=x}", result("<OpResponse>" + result + metadata + "</OpResponse>"));
    assertEquals("{s=x}", result("<OpResponse>" + metadata + result + "</OpResponse>"));
    assertEquals("{}", result("<OpResponse>" + metadata + "</OpResponse>"));
    assertEquals("{}", result("<OpResponse/>"));
    assertThrows(CodecException.class, () -> result("<OpResponse>" + result + metadata));
    assertThrows(CodecException.class, () -> result("<OpResponse>" + result + "</Op>"));
  }

  private static String result(String document) {
    XmlReader reader = XmlReader.ofResult(document.getBytes(StandardCharsets.UTF_8), "OpResult");
    Map<String, Object> members = Loose.read(SCHEMA, Map.of(), reader);
    reader.end();
    return members.toString();
  }

  @Test
  void readsARootThatIsAMember() {
    XmlReader reader =
        XmlReader.ofUnwrapped(
            "<?xml version=\"1.0\"?>\n<s xmlns='u'>x</s>\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(Map.of("s", "x"), Loose.read(SCHEMA, Map.of(), reader));
    reader.end();
  }
}
