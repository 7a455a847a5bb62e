package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;

/** JSON that heeds {@code smithy.api#jsonName}. */
public final class JsonFormat implements BodyFormat {
  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public byte[] write(ShapeSchema schema, Shape members) {
    return JsonWriter.writeWithJsonNames(members);
  }

  @Override
  public byte[] writePayload(MemberSchema payload, Shape value) {
    return JsonWriter.writeWithJsonNames(value);
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
    JsonReader reader = JsonReader.withJsonNames(document);
    reader.readStruct(schema, into);
    reader.end();
  }

  @Override
  public void readPayload(byte[] document, int index, ShapeBuilder into) {
    JsonReader reader = JsonReader.withJsonNames(document);
    into.readMember(index, reader);
    reader.end();
  }
}
