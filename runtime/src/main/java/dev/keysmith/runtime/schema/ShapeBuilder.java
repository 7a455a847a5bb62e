package dev.keysmith.runtime.schema;

/**
 * What a codec pushes the members of a structure or union into, one by one, in the order of the
 * document.
 */
public interface ShapeBuilder {
  /**
   * Reads the value of a member.
   *
   * @param index the member's place in its {@link ShapeSchema}; -1 is a member that the union's
   *     model does not know, of which {@link ShapeReader#memberName()} and {@link
   *     ShapeReader#readUnknown()} tell
   */
  void readMember(int index, ShapeReader reader);
}
