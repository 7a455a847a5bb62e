package dev.keysmith.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;

/** The candidates by name, and what they read. */
final class XmlCandidates {
  private XmlCandidates() {}

  static XmlCandidate of(String name) {
    return switch (name) {
      case "keysmith" -> new KeysmithXml();
      case "jdk" -> new StaxXml(XMLInputFactory.newDefaultFactory());
      case "aalto" -> new StaxXml(new InputFactoryImpl());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * A listing of some objects in a flattened list, with a text that needs a reference here and
   * there.
   */
  static byte[] listing(int count) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + "<Name>bucket</Name><Prefix/><KeyCount>"
                + count
                + "</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>");
    for (int i = 0; i < count; i++) {
      xml.append("<Contents><Key>photos/2026/")
          .append(i % 10 == 0 ? "R&amp;D/" : "")
          .append(String.format(Locale.ROOT, "image-%06d.jpg", i))
          .append("</Key><LastModified>2026-04-29T18:30:38.000Z</LastModified>")
          .append("<ETag>&quot;")
          .append(String.format(Locale.ROOT, "%032x", i * 7919L))
          .append("&quot;</ETag><Size>")
          .append(1024L * i + 17)
          .append("</Size><StorageClass>STANDARD</StorageClass></Contents>");
    }
    return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
