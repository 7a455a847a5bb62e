package dev.keysmith.runtime.schema;

import org.jspecify.annotations.Nullable;

/** The exception of builders that were not given all that the model requires. */
public final class Required {
  private Required() {}

  /**
   * Names the members that have no value.
   *
   * @param membersAndValues each required member and after it what the builder holds
   */
  public static IllegalStateException missing(
      ShapeSchema schema, @Nullable Object... membersAndValues) {
    StringBuilder message = new StringBuilder(schema.id()).append(" needs ");
    String separator = "";
    for (int i = 0; i < membersAndValues.length; i += 2) {
      if (membersAndValues[i + 1] == null) {
        message.append(separator).append(membersAndValues[i]);
        separator = ", ";
      }
    }
    return new IllegalStateException(message.toString());
  }
}
