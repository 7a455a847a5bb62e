package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Reason. */
public final class Reason extends StringEnum {
  /** The value OLD. */
  public static final Reason OLD = new Reason("OLD", 0);
  /** The value NEW. */
  public static final Reason NEW = new Reason("NEW", 1);

  private Reason(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static Reason of(String value) {
    return switch (value) {
      case "OLD" -> OLD;
      case "NEW" -> NEW;
      default -> new Reason(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static Reason ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link Reason#OLD}. */ OLD,
    /** See {@link Reason#NEW}. */ NEW
  }
}
