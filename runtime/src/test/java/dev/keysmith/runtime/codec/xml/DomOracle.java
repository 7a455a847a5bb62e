package dev.keysmith.runtime.codec.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's XML parser, without namespaces and DTDs. */
final class DomOracle {
  private DomOracle() {}

  /** The root element, or null when the document is not well-formed. */
  static @Nullable Element read(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
    } catch (SAXException malformed) {
      return null;
    } catch (IOException malformedUtf8) {
      return null;
    } catch (ParserConfigurationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static String localName(Element element) {
    String name = element.getTagName();
    int colon = name.indexOf(':');
    return colon < 0 || colon == name.length() - 1 ? name : name.substring(colon + 1);
  }
}
