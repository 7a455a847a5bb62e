package dev.keysmith.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a listing once in a fresh JVM, for {@code coldxml.sh}, which measures the process from
 * outside. Prints how many milliseconds the read took.
 */
final class FirstXml {
  private FirstXml() {}

  public static void main(String[] args) throws Exception {
    byte[] document = Files.readAllBytes(Path.of(args[1]));
    if (args[0].equals("none")) {
      return;
    }
    long start = System.nanoTime();
    int size = candidate(args[0]).read(document).size();
    long took = System.nanoTime() - start;
    if (size != 3) {
      System.err.println("wrong number of objects");
      System.exit(3);
    }
    System.out.println(took / 1e6);
  }

  /** Not {@link XmlCandidates#of}, whose verification would load the other candidates. */
  private static XmlCandidate candidate(String name) {
    return switch (name) {
      case "keysmith" -> new KeysmithXml();
      case "jdk" -> Jdk.of();
      default -> Aalto.of();
    };
  }

  /** The JDK's. */
  private static final class Jdk {
    static XmlCandidate of() {
      return new StaxXml(javax.xml.stream.XMLInputFactory.newDefaultFactory());
    }
  }

  /** Aalto's. */
  private static final class Aalto {
    static XmlCandidate of() {
      return new StaxXml(new com.fasterxml.aalto.stax.InputFactoryImpl());
    }
  }

  /** Writes the document that the others read. */
  static final class Document {
    private Document() {}

    public static void main(String[] args) {
      System.out.print(new String(XmlCandidates.listing(3), StandardCharsets.UTF_8));
    }
  }
}
