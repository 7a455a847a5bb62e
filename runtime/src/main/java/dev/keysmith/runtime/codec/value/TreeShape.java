package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;

/** A structure that shows itself as a tree. Generated structures extend it. */
public abstract class TreeShape implements Shape {
  protected TreeShape() {}

  /** The tree of this, for people and tools: the members that are set, in the model's order. */
  public final Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The type's name and its tree, without what is sensitive. */
  @Override
  public final String toString() {
    return getClass().getSimpleName().concat(toValue().toString());
  }
}
