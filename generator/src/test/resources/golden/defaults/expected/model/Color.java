package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Color. */
public final class Color extends StringEnum {
  /** The value RED. */
  public static final Color RED = new Color("RED", 0);

  private Color(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Color of(String value) {
    return switch (value) {
      case "RED" -> RED;
      default -> new Color(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static Color ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link Color#RED}. */ RED
  }
}
