package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;

/**
 * Lets through what a document has of the members that belong into it: a member that is bound to
 * another part is not the document's to set. What is not read, the reader skips.
 */
final class BodyMembers implements ShapeBuilder {
  private final ShapeSchema schema;
  private final ShapeBuilder into;

  BodyMembers(ShapeSchema schema, ShapeBuilder into) {
    this.schema = schema;
    this.into = into;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (index < 0 || Bindings.isInResponseBody(schema.member(index))) {
      into.readMember(index, reader);
    }
  }
}
