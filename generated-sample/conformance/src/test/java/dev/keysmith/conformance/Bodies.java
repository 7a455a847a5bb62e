package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Compares bodies as their media type means them, by readers that are not ours. */
final class Bodies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper CBOR = new CBORMapper();

  private Bodies() {}

  /**
   * @param expected the body of a case: text, or base64 of what is binary
   */
  static void assertSame(String expected, String mediaType, byte[] actual) {
    String text = new String(actual, StandardCharsets.UTF_8);
    if (expected.isEmpty()) {
      assertEquals("", text, "body");
      return;
    }
    switch (mediaType) {
      case "application/json" -> assertEquals(JSON.readTree(expected), JSON.readTree(actual));
      case "application/cbor" -> assertSameCbor(Base64.getDecoder().decode(expected), actual);
      case "application/xml" -> assertEquals(canonical(expected), canonical(text));
      case "application/x-www-form-urlencoded" -> assertEquals(form(expected), form(text));
      case "application/octet-stream" -> assertEquals(expected, text);
      default -> assertEquals(expected, text);
    }
  }

  private static void assertSameCbor(byte[] expected, byte[] actual) {
    assertEquals(comparable(CBOR.readTree(expected)), comparable(CBOR.readTree(actual)));
    assertArrayEquals(tags(expected), tags(actual), "timestamps");
  }

  /** The numbers of CBOR are compared by value: a shorter form is as good. */
  private static Object comparable(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> members = new TreeMap<>();
      node.propertyStream()
          .forEach(each -> members.put(each.getKey(), comparable(each.getValue())));
      return members;
    }
    if (node.isArray()) {
      return node.valueStream().map(Bodies::comparable).toList();
    }
    if (node.isNumber()) {
      double number = node.doubleValue();
      return Double.isFinite(number) ? node.decimalValue().stripTrailingZeros() : number;
    }
    return node;
  }

  /** How often each tag is there, which the tree of the reader does not tell. */
  private static int[] tags(byte[] cbor) {
    int timestamps = 0;
    for (byte each : cbor) {
      if (each == (byte) 0xc1) {
        timestamps++;
      }
    }
    return new int[] {timestamps};
  }

  private static List<String> form(String body) {
    return Arrays.stream(body.strip().split("&")).map(String::strip).sorted().toList();
  }

  private static String canonical(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      Document document =
          builder.parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
      dropSpace(document.getDocumentElement());
      sort(document.getDocumentElement());
      document.normalizeDocument();
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
      throw new AssertionError(xml, e);
    }
  }

  /** Sorts elements by name, of which the order is free but among those of one name. */
  private static void sort(Node element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      sort(child);
      children.add(child);
    }
    children.sort(Comparator.comparing(Node::getNodeName));
    children.forEach(element::appendChild);
  }

  /** Drops the space between elements. */
  private static void dropSpace(Node element) {
    boolean hasElements = false;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      hasElements |= child.getNodeType() == Node.ELEMENT_NODE;
    }
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        dropSpace(child);
      } else if (hasElements && child.getTextContent().isBlank()) {
        element.removeChild(child);
      }
      child = next;
    }
  }
}
