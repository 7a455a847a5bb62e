package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats of a report. */
public enum Format {
  /** For a console. */
  TEXT,
  /** For a pull request. */
  MARKDOWN,
  /** For programs. */
  JSON;

  /**
   * The format of a name.
   *
   * @throws GenerationException if there is none
   */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.key().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new GenerationException(
                    "'format' cannot be '"
                        + name
                        + "'; it is one of "
                        + Arrays.stream(values()).map(Format::key).collect(Collectors.joining(", "))
                        + '.'));
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
