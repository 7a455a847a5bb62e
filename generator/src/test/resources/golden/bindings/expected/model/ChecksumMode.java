package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** ChecksumMode. */
public final class ChecksumMode extends StringEnum {
  /** The value ENABLED. */
  public static final ChecksumMode ENABLED = new ChecksumMode("ENABLED", 0);

  private ChecksumMode(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static ChecksumMode of(String value) {
    return switch (value) {
      case "ENABLED" -> ENABLED;
      default -> new ChecksumMode(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static ChecksumMode ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link ChecksumMode#ENABLED}. */ ENABLED
  }
}
