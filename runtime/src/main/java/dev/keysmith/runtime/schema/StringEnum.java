package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** What all generated enums of strings have alike. Equal when class and value are. */
public abstract class StringEnum {
  private final String value;
  private final int place;

  /**
   * @param place in the enum of known values; -1 for a value that the model does not list
   */
  protected StringEnum(String value, int place) {
    this.value = value;
    this.place = place;
  }

  /** The value on the wire. */
  public final String value() {
    return value;
  }

  /** The tree of this, for people and tools. */
  public final Value.Enum toValue() {
    return Value.ofEnum(value);
  }

  protected final int place() {
    return place;
  }

  /**
   * The value in a tree.
   *
   * @throws IllegalArgumentException when the tree is neither an Enum nor a String
   */
  protected static String valueIn(Value tree) {
    if (tree instanceof Value.Enum that) {
      return that.value();
    }
    if (tree instanceof Value.String that) {
      return that.value();
    }
    throw new IllegalArgumentException(
        "found ".concat(tree.tag()).concat(", allowed Enum or String"));
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // each subclass is an enum of its own
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof StringEnum that
            && getClass() == other.getClass()
            && value.equals(that.value));
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return value;
  }
}
