package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;

/** The documents that a protocol puts into bodies. Holds no state of a call. */
public interface BodyFormat {
  /** The media type of the documents. */
  String mediaType();

  /**
   * A document of the members that the shape writes, which are those of the schema that are bound
   * to nothing but the body.
   */
  byte[] write(ShapeSchema schema, Shape members);

  /** A document that is a structure or union alone. */
  byte[] writePayload(MemberSchema payload, Shape value);

  /** A document that is a value without a schema alone. */
  byte[] writePayload(MemberSchema payload, Value value);

  /** What is sent for a payload of type structure that is not set; empty for no body. */
  byte[] emptyStructure();

  /**
   * Reads the members of a document.
   *
   * @throws CodecException when the document is malformed or does not fit the schema
   */
  void read(byte[] document, ShapeSchema schema, ShapeBuilder into);

  /**
   * Reads a document that is one member's value alone.
   *
   * @param index the member's place in its schema
   * @throws CodecException when the document is malformed or does not fit the schema
   */
  void readPayload(byte[] document, int index, ShapeBuilder into);
}
