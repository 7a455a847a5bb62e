package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Known_. */
public final class Known_ extends StringEnum {
  /** The value KNOWN. */
  public static final Known_ KNOWN = new Known_("KNOWN", 0);

  private Known_(java.lang.String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Known_ of(java.lang.String value) {
    return switch (value) {
      case "KNOWN" -> KNOWN;
      default -> new Known_(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static Known_ ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link Known_#KNOWN}. */ KNOWN
  }
}
