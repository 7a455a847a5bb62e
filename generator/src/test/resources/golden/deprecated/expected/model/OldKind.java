package com.example.model;

import dev.keysmith.runtime.schema.StringEnum;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * OldKind.
 *
 * @deprecated Deprecated in the model.
 */
@Deprecated
public final class OldKind extends StringEnum {
  /** The value A. */
  public static final OldKind A = new OldKind("A", 0);

  /**
   * The value B.
   *
   * @deprecated Deprecated in the model.
   */
  @Deprecated
  public static final OldKind B = new OldKind("B", 1);

  private OldKind(String value, int place) {
    super(value, place);
  }

  /**
   * {@return the constant of a value, or a new object for an unknown one}
   * @param value a value, known to the model or not
   */
  public static OldKind of(String value) {
    return switch (value) {
      case "A" -> A;
      case "B" -> B;
      default -> new OldKind(value, -1);
    };
  }

  /**
   * {@return what a tree tells}
   * @param value a tree
   * @throws IllegalArgumentException when it is of another kind
   */
  public static OldKind ofValue(Value value) {
    return of(valueIn(value));
  }

  /** {@return this for a switch, or null when the model does not list it} */
  public @Nullable Known known() {
    return place() < 0 ? null : Known.values()[place()];
  }

  /** The values that the model lists, for switches. */
  public enum Known {
    /** See {@link OldKind#A}. */ A,

    /**
     * See {@link OldKind#B}.
     *
     * @deprecated as that is
     */
    @Deprecated
    B
  }
}
