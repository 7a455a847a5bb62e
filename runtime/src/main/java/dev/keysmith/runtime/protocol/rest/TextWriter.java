package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.protocol.message.PartWriter;
import dev.keysmith.runtime.schema.MemberSchema;

/** Writes the scalars of a part whose values are texts. */
abstract class TextWriter extends PartWriter {
  /**
   * Takes a value.
   *
   * @param member the member, or the element schema of an open list or map
   */
  abstract void put(MemberSchema member, String text);

  @Override
  public void writeString(MemberSchema member, String value) {
    put(member, value);
  }

  @Override
  protected final void writePlain(MemberSchema member, String text) {
    put(member, text);
  }

  /** A null of a sparse list or map is left out: these parts have no form for it. */
  @Override
  public void writeNull(MemberSchema member) {
    // Nothing to put.
  }
}
