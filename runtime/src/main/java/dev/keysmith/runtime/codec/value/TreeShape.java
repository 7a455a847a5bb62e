package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A structure that shows itself as a tree and is equal to another of its class when their trees
 * are. Generated structures extend it: two methods in each of them would make a quarter of their
 * code, and a call needs neither.
 */
public abstract class TreeShape implements Shape {
  protected TreeShape() {}

  /** The tree of this, for people and tools: the members that are set, in the model's order. */
  public final Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // Two structures with the same members are not one type.
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof TreeShape that
            && getClass() == other.getClass()
            && stream() == that.stream()
            && toValue().equals(that.toValue()));
  }

  /** What no tree shows: the member that is a stream, equal to itself alone. */
  @Nullable Object stream() {
    return null;
  }

  @Override
  public final int hashCode() {
    return toValue().hashCode();
  }

  /** The type's name and its tree, without what is sensitive. */
  @Override
  public final String toString() {
    return getClass().getSimpleName().concat(toValue().toString());
  }
}
