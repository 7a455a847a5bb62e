package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** What all generated enums of ints have alike. Equal when class and value are. */
public abstract class IntEnum {
  private final int value;
  private final int place;

  /**
   * @param place in the enum of known values; -1 for a value that the model does not list
   */
  protected IntEnum(int value, int place) {
    this.value = value;
    this.place = place;
  }

  /** The value on the wire. */
  public final int value() {
    return value;
  }

  /** The tree of this, for people and tools. */
  public final Value.Integer toValue() {
    return Value.of(value);
  }

  protected final int place() {
    return place;
  }

  /**
   * The value in a tree.
   *
   * @throws IllegalArgumentException when the tree is no Integer
   */
  protected static int valueIn(Value tree) {
    if (tree instanceof Value.Integer that) {
      return that.value();
    }
    throw new IllegalArgumentException("found ".concat(tree.tag()).concat(", allowed Integer"));
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // each subclass is an enum of its own
  public final boolean equals(@Nullable Object other) {
    return other instanceof IntEnum that && getClass() == other.getClass() && value == that.value;
  }

  @Override
  public final int hashCode() {
    return value;
  }

  @Override
  public final String toString() {
    return Integer.toString(value);
  }
}
