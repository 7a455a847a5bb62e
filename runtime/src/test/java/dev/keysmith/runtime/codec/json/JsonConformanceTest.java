package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus {@code json/rfc8259.txt}: read as a document, as an unknown member, and by Jackson.
 */
final class JsonConformanceTest {
  @TestFactory
  List<DynamicTest> corpus() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines()) {
      String[] fields = line.split("\t", 3);
      if (!line.startsWith("#")) {
        boolean accept = fields[0].equals("accept");
        tests.add(DynamicTest.dynamicTest(line, () -> check(accept, bytes(fields[1]))));
      }
    }
    assertTrue(tests.size() > 100, "the corpus is there");
    return tests;
  }

  private static void check(boolean accept, byte[] document) {
    assertEquals(accept, reads(document), "as a document");
    assertEquals(accept, skips(document), "as an unknown member");
    assertEquals(accept, JacksonOracle.read(document) != null, "by the oracle");
  }

  private static boolean reads(byte[] document) {
    try {
      return JsonReader.readDocument(document) != null;
    } catch (CodecException refused) {
      return false;
    }
  }

  private static boolean skips(byte[] document) {
    JsonReader reader = new JsonReader(document);
    try {
      reader.skipValue();
      reader.end();
      return true;
    } catch (CodecException refused) {
      return false;
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = JsonConformanceTest.class.getResourceAsStream("/json/rfc8259.txt")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static byte[] bytes(String field) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < field.length(); i++) {
      if (field.startsWith("\\x", i) && isHex(field, i + 2)) {
        bytes.write(Integer.parseInt(field.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        bytes.write(field.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(String field, int at) {
    return at + 1 < field.length()
        && Character.digit(field.charAt(at), 16) >= 0
        && Character.digit(field.charAt(at + 1), 16) >= 0;
  }
}
