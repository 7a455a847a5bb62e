package dev.keysmith.localkms.fault;

import dev.keysmith.runtime.value.Blob;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The model's constraints on an input, each refused as KMS refuses it: a {@code
 * ValidationException} that names member and bound. Values are left out, since some are secret.
 */
public final class Checks {
  private Checks() {}

  public static <T> T required(String member, @Nullable T value) {
    if (value == null) {
      throw broken("Value null at '" + member + "'", "Member must not be null");
    }
    return value;
  }

  public static int range(String member, int value, int min, int max) {
    if (value < min) {
      throw broken(
          valueAt(member, value), "Member must have value greater than or equal to " + min);
    }
    if (value > max) {
      throw broken(valueAt(member, value), "Member must have value less than or equal to " + max);
    }
    return value;
  }

  public static Blob length(String member, Blob value, int min, int max) {
    length(member, value.size(), min, max);
    return value;
  }

  public static String length(String member, String value, int min, int max) {
    length(member, value.codePointCount(0, value.length()), min, max);
    return value;
  }

  private static void length(String member, int length, int min, int max) {
    if (length < min) {
      throw broken(
          "Value at '" + member + "'", "Member must have length greater than or equal to " + min);
    }
    if (length > max) {
      throw broken(
          "Value at '" + member + "'", "Member must have length less than or equal to " + max);
    }
  }

  public static String pattern(String member, String value, Pattern pattern) {
    if (!pattern.matcher(value).matches()) {
      throw broken(
          "Value at '" + member + "'",
          "Member must satisfy regular expression pattern: " + pattern.pattern());
    }
    return value;
  }

  /** The value of an enum, which must be one of those that are known. */
  public static <T> T oneOf(String member, T value, Collection<? extends T> allowed) {
    if (!allowed.contains(value)) {
      throw broken("Value at '" + member + "'", "Member must satisfy enum value set: " + allowed);
    }
    return value;
  }

  private static String valueAt(String member, int value) {
    return "Value '" + value + "' at '" + member + "'";
  }

  private static Refusal broken(String where, String constraint) {
    return Refusal.validation(
        "1 validation error detected: " + where + " failed to satisfy constraint: " + constraint);
  }
}
