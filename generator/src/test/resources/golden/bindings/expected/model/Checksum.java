package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Checksum. */
public final class Checksum extends StringEnum {
  /** The value CRC32. */
  public static final Checksum CRC32 = new Checksum("CRC32", 0);
  /** The value SHA256. */
  public static final Checksum SHA256 = new Checksum("SHA256", 1);

  private Checksum(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Checksum of(String value) {
    return switch (value) {
      case "CRC32" -> CRC32;
      case "SHA256" -> SHA256;
      default -> new Checksum(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static Checksum ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link Checksum#CRC32}. */ CRC32,
    /** See {@link Checksum#SHA256}. */ SHA256
  }
}
