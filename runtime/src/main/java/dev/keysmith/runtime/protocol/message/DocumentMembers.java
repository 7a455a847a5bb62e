package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;

/**
 * Lets through what a document has of the members that belong into it: a member that is bound to
 * another part is not the document's to set. What is not read, the reader skips.
 */
final class DocumentMembers implements ShapeBuilder {
  private final MessageReader message;
  private final ShapeSchema schema;
  private final ShapeBuilder into;

  DocumentMembers(MessageReader message, ShapeSchema schema, ShapeBuilder into) {
    this.message = message;
    this.schema = schema;
    this.into = into;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (index < 0 || message.isInDocument(schema.member(index))) {
      into.readMember(index, reader);
    }
  }
}
