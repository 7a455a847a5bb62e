package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.xml.XmlReader;
import dev.keysmith.runtime.codec.xml.XmlWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;

/** XML as {@code smithy.api}'s XML binding traits tell. */
public final class XmlFormat implements BodyFormat {
  private static final byte[] NOTHING = {};

  private final boolean unwrapped;

  /**
   * @param unwrapped whether the root element of a document that is read is a member itself
   */
  public XmlFormat(boolean unwrapped) {
    this.unwrapped = unwrapped;
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public byte[] write(ShapeSchema schema, Shape members) {
    return XmlWriter.write(schema, members);
  }

  @Override
  public byte[] writePayload(MemberSchema payload, Shape value) {
    return XmlWriter.write(payload, value);
  }

  /**
   * @throws IllegalArgumentException always: XML has no form for values without a schema
   */
  @Override
  public byte[] writePayload(MemberSchema payload, Value value) {
    throw new IllegalArgumentException(
        "found document ".concat(payload.name()).concat(", which XML cannot hold"));
  }

  @Override
  public byte[] emptyStructure() {
    return NOTHING;
  }

  @Override
  public void read(byte[] document, ShapeSchema schema, ShapeBuilder into) {
    XmlReader reader = unwrapped ? XmlReader.ofUnwrapped(document) : new XmlReader(document);
    reader.readStruct(schema, into);
    reader.end();
  }

  @Override
  public void readPayload(byte[] document, int index, ShapeBuilder into) {
    XmlReader reader = new XmlReader(document);
    into.readMember(index, reader);
    reader.end();
  }
}
