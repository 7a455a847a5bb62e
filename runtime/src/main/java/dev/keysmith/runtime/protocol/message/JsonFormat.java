package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;

/** JSON. */
public final class JsonFormat implements BodyFormat {
  private final boolean jsonNames;

  private JsonFormat(boolean jsonNames) {
    this.jsonNames = jsonNames;
  }

  /** JSON with the names of the model. */
  public static JsonFormat plain() {
    return new JsonFormat(false);
  }

  /** JSON that heeds {@code smithy.api#jsonName}. */
  public static JsonFormat withJsonNames() {
    return new JsonFormat(true);
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public byte[] write(ShapeSchema schema, Shape members) {
    return write(members);
  }

  @Override
  public byte[] writePayload(MemberSchema payload, Shape value) {
    return write(value);
  }

  private byte[] write(Shape shape) {
    return jsonNames ? JsonWriter.writeWithJsonNames(shape) : JsonWriter.write(shape);
  }

  @Override
  public byte[] writePayload(MemberSchema payload, Value value) {
    return JsonWriter.write(value);
  }

  @Override
  public byte[] emptyStructure() {
    return new byte[] {'{', '}'};
  }

  @Override
  public void read(byte[] document, ShapeSchema schema, ShapeBuilder into) {
    JsonReader reader = reader(document);
    reader.readStruct(schema, into);
    reader.end();
  }

  @Override
  public void readPayload(byte[] document, int index, ShapeBuilder into) {
    JsonReader reader = reader(document);
    into.readMember(index, reader);
    reader.end();
  }

  private JsonReader reader(byte[] document) {
    return jsonNames ? JsonReader.withJsonNames(document) : new JsonReader(document);
  }
}
