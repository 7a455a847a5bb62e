package com.example.model;

import dev.keysmith.runtime.schema.IntEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Level. */
public final class Level extends IntEnum {
  /** The value LOW. */
  public static final Level LOW = new Level(1, 0);
  /** The value high. */
  public static final Level HIGH = new Level(10, 1);
  /** The value NEGATIVE. */
  public static final Level NEGATIVE = new Level(-1, 2);

  private Level(int value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Level of(int value) {
    return switch (value) {
      case 1 -> LOW;
      case 10 -> HIGH;
      case -1 -> NEGATIVE;
      default -> new Level(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static Level ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link Level#LOW}. */ LOW,
    /** See {@link Level#HIGH}. */ HIGH,
    /** See {@link Level#NEGATIVE}. */ NEGATIVE
  }
}
