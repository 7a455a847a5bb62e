package dev.keysmith.differential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * XML as the JDK reads it, in which elements of different names have no order among themselves, and
 * the prefixes of namespaces no meaning.
 */
final class XmlTree {
  private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

  private XmlTree() {}

  static Object parse(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element root =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(document))
              .getDocumentElement();
      return Map.of(name(root), content(root));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(
          "not XML: " + new String(document, java.nio.charset.StandardCharsets.UTF_8), e);
    }
  }

  /** Children and attributes by name, or a text. */
  private static Object content(Element element) {
    Map<String, List<Object>> parts = new TreeMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!DECLARATIONS.equals(attribute.getNamespaceURI())) {
        parts.put("@" + name(attribute), List.of(attribute.getNodeValue()));
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        parts.computeIfAbsent(name(inner), n -> new ArrayList<>()).add(content(inner));
      }
    }
    return parts.isEmpty() ? Texts.comparable(element.getTextContent()) : parts;
  }

  private static String name(Node node) {
    return node.getNamespaceURI() == null
        ? node.getLocalName()
        : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
  }
}
