package dev.keysmith.runtime.schema;

import java.util.function.Consumer;

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

  /**
   * {@return the builder, after members have been set on it}
   *
   * @param <B> its type
   * @param builder the builder
   * @param members sets them
   */
  static <B extends ShapeBuilder> B filled(B builder, Consumer<? super B> members) {
    members.accept(builder);
    return builder;
  }
}
