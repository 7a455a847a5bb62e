package dev.keysmith.randommodels;

import dev.keysmith.randommodels.model.Reach;
import dev.keysmith.runtime.codec.cbor.CborReader;
import dev.keysmith.runtime.codec.cbor.CborWriter;
import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.codec.xml.XmlReader;
import dev.keysmith.runtime.codec.xml.XmlWriter;
import dev.keysmith.runtime.schema.ShapeReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Function;
import software.amazon.smithy.model.shapes.Shape;

/** What is written by a codec is read by it as it was, whatever protocols the service lists. */
final class CodecCheck {
  private final Shape shape;
  private final GeneratedType type;
  private final boolean documents;

  CodecCheck(LoadedClient client, Shape shape, GeneratedType type) {
    this.shape = shape;
    this.type = type;
    this.documents =
        Reach.of(client.flat(), shape.getId().toString()).stream()
            .anyMatch(id -> client.ast().type(id).equals("document"));
  }

  void check(Object value) {
    dev.keysmith.runtime.schema.Shape written = (dev.keysmith.runtime.schema.Shape) value;
    check("json", value, JsonWriter.write(written), JsonReader::new);
    check("json names", value, JsonWriter.writeWithJsonNames(written), JsonReader::withJsonNames);
    if (!documents) {
      check("cbor", value, CborWriter.write(written), CborReader::new);
    }
  }

  /**
   * @param value with texts that XML can hold
   */
  void checkXml(Object value) {
    if (!documents) {
      dev.keysmith.runtime.schema.Shape written = (dev.keysmith.runtime.schema.Shape) value;
      check("xml", value, XmlWriter.write(type.schema(), written), XmlReader::new);
    }
  }

  private void check(
      String codec, Object value, byte[] bytes, Function<byte[], ShapeReader> reader) {
    try {
      Expect.equal(
          codec,
          shape.getId() + " by " + text(codec, bytes),
          GeneratedType.toValue(value),
          GeneratedType.toValue(type.read(reader.apply(bytes))));
    } catch (RuntimeException e) {
      if (e instanceof Failure) {
        throw e;
      }
      Failure failure =
          new Failure(
              codec + ", " + e.getClass().getSimpleName(),
              shape.getId() + " by " + text(codec, bytes) + ": " + e.getMessage());
      failure.initCause(e);
      throw failure;
    }
  }

  private static String text(String codec, byte[] bytes) {
    return codec.equals("cbor")
        ? HexFormat.of().formatHex(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
