package dev.keysmith.benchmarks;

import dev.keysmith.runtime.value.Timestamps;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A pull parser by the StAX interface, without DTDs, as a hand-written client would use it. */
final class StaxXml implements XmlCandidate {
  private final XMLInputFactory factory;

  StaxXml(XMLInputFactory factory) {
    this.factory = factory;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  @Override
  public List<XmlItem> read(byte[] document) throws XMLStreamException {
    List<XmlItem> items = new ArrayList<>();
    XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    in.nextTag();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (in.getLocalName().equals("Contents")) {
        items.add(item(in));
      } else {
        skip(in);
      }
    }
    while (in.hasNext()) {
      in.next();
    }
    in.close();
    return items;
  }

  private static XmlItem item(XMLStreamReader in) throws XMLStreamException {
    @Nullable String key = null;
    @Nullable Instant lastModified = null;
    @Nullable String etag = null;
    long size = 0;
    @Nullable String storageClass = null;
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (in.getLocalName()) {
        case "Key" -> key = in.getElementText();
        case "LastModified" -> lastModified = Timestamps.parseDateTime(in.getElementText());
        case "ETag" -> etag = in.getElementText();
        case "Size" -> size = Long.parseLong(in.getElementText());
        case "StorageClass" -> storageClass = in.getElementText();
        default -> skip(in);
      }
    }
    return new XmlItem(key, lastModified, etag, size, storageClass);
  }

  private static void skip(XMLStreamReader in) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }
}
