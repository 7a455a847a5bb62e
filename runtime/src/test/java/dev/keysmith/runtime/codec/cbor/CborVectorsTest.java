package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus {@code cbor/rfc8949.txt}: each item as a typed member and as an unknown one. */
final class CborVectorsTest {
  private static final MemberSchema ANY = MemberSchema.of("any", MemberSchema.STRING);

  @TestFactory
  List<DynamicTest> corpus() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines()) {
      String[] fields = line.split("\t", 3);
      if (!line.startsWith("#")) {
        tests.add(DynamicTest.dynamicTest(line, () -> check(fields[0], fields[1], fields[2])));
      }
    }
    assertTrue(tests.size() > 150, "the corpus is there");
    return tests;
  }

  private static void check(String item, String kind, String value) {
    byte[] bytes = Hex.bytes(item);
    if (kind.equals("malformed")) {
      assertThrows(CodecException.class, () -> skip(bytes));
      return;
    }
    skip(bytes);
    if (!kind.equals("other")) {
      CborReader reader = new CborReader(bytes);
      assertEquals(kind.equals("float") ? canonical(value) : value, read(reader, kind));
      reader.end();
    }
  }

  /** JDKs differ in the digits that they give a double. */
  private static String canonical(String floating) {
    return Double.toString(Double.parseDouble(floating));
  }

  private static String read(CborReader reader, String kind) {
    return switch (kind) {
      case "integer" -> reader.readBigInteger(ANY).toString();
      case "float" -> Double.toString(reader.readDouble(ANY));
      case "decimal" -> reader.readBigDecimal(ANY).toString();
      case "boolean" -> Boolean.toString(reader.readBoolean(ANY));
      case "timestamp" -> reader.readTimestamp(ANY).toString();
      case "text" -> reader.readString(ANY);
      case "bytes" -> Hex.of(reader.readBlob(ANY).toByteArray());
      case "null" -> reader.readNull() ? "" : "no null";
      default -> throw new AssertionError(kind);
    };
  }

  private static void skip(byte[] item) {
    CborReader reader = new CborReader(item);
    reader.skipValue();
    reader.end();
  }

  private static List<String> lines() throws IOException {
    try (InputStream corpus = CborVectorsTest.class.getResourceAsStream("/cbor/rfc8949.txt")) {
      byte[] bytes = Objects.requireNonNull(corpus, "the corpus").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
