package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.cbor.CborReader;
import dev.keysmith.runtime.codec.cbor.CborWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;

/** CBOR as rpcv2Cbor has it. */
public final class CborFormat implements BodyFormat {
  @Override
  public String mediaType() {
    return "application/cbor";
  }

  @Override
  public byte[] write(ShapeSchema schema, Shape members) {
    return CborWriter.write(members);
  }

  @Override
  public byte[] writePayload(MemberSchema payload, Shape value) {
    return CborWriter.write(value);
  }

  /**
   * @throws IllegalArgumentException always: the protocol has no form for values without a schema
   */
  @Override
  public byte[] writePayload(MemberSchema payload, Value value) {
    throw new IllegalArgumentException(
        "found document ".concat(payload.name()).concat(", which CBOR cannot hold"));
  }

  @Override
  public byte[] emptyStructure() {
    return new byte[] {(byte) 0xa0};
  }

  @Override
  public void read(byte[] document, ShapeSchema schema, ShapeBuilder into) {
    CborReader reader = new CborReader(document);
    reader.readStruct(schema, into);
    reader.end();
  }

  @Override
  public void readPayload(byte[] document, int index, ShapeBuilder into) {
    CborReader reader = new CborReader(document);
    into.readMember(index, reader);
    reader.end();
  }
}
