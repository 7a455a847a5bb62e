package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** A color. */
public final class Color extends StringEnum {
  /** Like blood. */
  public static final Color RED = new Color("red", 0);
  /** The value darkGreen. */
  public static final Color DARK_GREEN = new Color("dark-green", 1);
  /** The value sky_blue. */
  public static final Color SKY_BLUE = new Color("Sky \"Blue\" \\", 2);
  /** The value VALUES. */
  public static final Color VALUES = new Color("VALUES", 3);
  /** The value NAME. */
  public static final Color NAME = new Color("NAME", 4);
  /** The value UNKNOWN. */
  public static final Color UNKNOWN = new Color("UNKNOWN", 5);

  private Color(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Color of(String value) {
    return switch (value) {
      case "red" -> RED;
      case "dark-green" -> DARK_GREEN;
      case "Sky \"Blue\" \\" -> SKY_BLUE;
      case "VALUES" -> VALUES;
      case "NAME" -> NAME;
      case "UNKNOWN" -> UNKNOWN;
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
    /** See {@link Color#RED}. */ RED,
    /** See {@link Color#DARK_GREEN}. */ DARK_GREEN,
    /** See {@link Color#SKY_BLUE}. */ SKY_BLUE,
    /** See {@link Color#VALUES}. */ VALUES,
    /** See {@link Color#NAME}. */ NAME,
    /** See {@link Color#UNKNOWN}. */ UNKNOWN
  }
}
