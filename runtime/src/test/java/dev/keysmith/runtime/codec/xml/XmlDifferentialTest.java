package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.shapes.RandomXml;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Our reader and writer against the JDK's parser, on valid documents and on broken ones. */
final class XmlDifferentialTest {
  /** The JDK knows the names of XML 1.0's fourth edition, we take all letters. */
  private static final Pattern FOREIGN_MARKUP = Pattern.compile("<[^>]*[^\\x00-\\x7f]");

  @Property(tries = 1000)
  void readsWhatTheJdkReads(@ForAll long seed) {
    byte[] document = document(RandomXml.document(seed).getBytes(StandardCharsets.UTF_8));
    String text = new String(document, StandardCharsets.UTF_8);
    Element theirs = DomOracle.read(document);
    assertNotNull(theirs, () -> "the generator makes valid documents: " + text);
    assertTrue(isWellFormed(document), text);
    assertSame(theirs, document, text);
  }

  @Property(tries = 10_000)
  void refusesWhatTheJdkRefuses(@ForAll long seed) {
    byte[] body = RandomXml.document(seed).getBytes(StandardCharsets.UTF_8);
    byte[] document = document(new Mutations(seed).mutate(body));
    String text = new String(document, StandardCharsets.UTF_8);
    Element theirs = DomOracle.read(document);
    boolean ours = isWellFormed(document);
    assertFalse(theirs != null && !ours, text);
    if (ours && !FOREIGN_MARKUP.matcher(text).find()) {
      assertNotNull(theirs, text);
    }
    if (theirs != null) {
      assertSame(theirs, document, text);
    }
  }

  private static byte[] document(byte[] body) {
    byte[] prolog = RandomXml.PROLOG.getBytes(StandardCharsets.UTF_8);
    byte[] document = new byte[prolog.length + body.length];
    System.arraycopy(prolog, 0, document, 0, prolog.length);
    System.arraycopy(body, 0, document, prolog.length, body.length);
    return document;
  }

  /** Whether the document is accepted by the code that skips unknown elements. */
  private static boolean isWellFormed(byte[] document) {
    try {
      new XmlReader(document).end();
      return true;
    } catch (CodecException refused) {
      return false;
    }
  }

  private static void assertSame(Element theirs, byte[] document, String text) {
    XmlScanner in = new XmlScanner(document);
    in.root();
    assertSame(theirs, in, text);
    in.end();
    assertEquals(0, in.depth(), text);
  }

  private static void assertSame(Element theirs, XmlScanner in, String text) {
    assertEquals(DomOracle.localName(theirs), in.localName(), text);
    for (int i = 0; i < theirs.getAttributes().getLength(); i++) {
      Node attribute = theirs.getAttributes().item(i);
      int found = in.attributes().find(attribute.getNodeName());
      assertTrue(found >= 0, text);
      assertEquals(attribute.getNodeValue(), in.attributes().value(found), text);
    }
    List<Element> children = DomOracle.children(theirs);
    if (children.isEmpty()) {
      assertEquals(theirs.getTextContent(), in.text(), text);
      return;
    }
    for (Element child : children) {
      assertTrue(in.nextChild(), text);
      assertSame(child, in, text);
    }
    assertFalse(in.nextChild(), text);
  }

  @Property(tries = 500)
  void writesWhatTheJdkReads(@ForAll long seed) {
    Kinds kinds = RandomKinds.forXml(seed).next();
    byte[] document = XmlWriter.write(Kinds.SCHEMA, kinds);
    Element root = DomOracle.read(document);
    String text = new String(document, StandardCharsets.UTF_8);
    assertNotNull(root, text);
    assertEquals("Kinds", root.getTagName());
    assertHolds(ValueWriter.toValue(kinds), root);
  }

  private static void assertHolds(Value value, Element element) {
    List<Element> children = DomOracle.children(element);
    int at = 0;
    if (value instanceof Value.Structure structure) {
      for (Map.Entry<String, Value> member : structure.members().entrySet()) {
        Element child = children.get(at++);
        assertEquals(member.getKey(), child.getTagName());
        assertMember(member.getKey(), member.getValue(), child);
      }
    } else if (value instanceof Value.List list) {
      for (Value each : list.elements()) {
        Element child = children.get(at++);
        assertEquals("member", child.getTagName());
        assertHolds(each, child);
      }
    } else if (value instanceof Value.Map map) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        List<Element> parts = DomOracle.children(children.get(at++));
        assertEquals(entry.getKey(), parts.get(0).getTextContent());
        assertHolds(entry.getValue(), parts.get(1));
      }
    } else {
      assertEquals(textOf(value), element.getTextContent());
      assertEquals(value instanceof Value.Null, element.hasAttribute("xsi:nil"));
    }
    assertEquals(at, children.size());
  }

  private static void assertMember(String name, Value value, Element element) {
    if (value instanceof Value.Timestamp time && name.equals("HttpDate")) {
      assertEquals(Timestamps.httpDate(time.value()), element.getTextContent());
    } else {
      assertHolds(value, element);
    }
  }

  private static String textOf(Value value) {
    if (value instanceof Value.String string) {
      return string.value();
    } else if (value instanceof Value.Enum constant) {
      return constant.value();
    } else if (value instanceof Value.Blob blob) {
      return Base64.getEncoder().encodeToString(blob.value().toByteArray());
    } else if (value instanceof Value.Timestamp time) {
      return Timestamps.dateTime(time.value());
    } else if (value instanceof Value.Null) {
      return "";
    }
    // Booleans and numbers, which are shown as they are written.
    return value.toString().replace("\"", "");
  }

  @Property(tries = 5000)
  void neverThrowsAnythingElse(@ForAll long seed) {
    byte[] document = XmlWriter.write(Kinds.SCHEMA, RandomKinds.forXml(seed).next());
    byte[] broken = new Mutations(seed).mutate(document);
    try {
      XmlReader reader = new XmlReader(broken);
      Kinds.read(reader);
      reader.end();
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(" at byte "), refused::getMessage);
    }
  }
}
