package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which changes fail a build: those with one of some effects, {@code breaking} for all breaks,
 * {@code any} for every change, or {@code none}.
 */
public final class FailOn {
  private final String text;
  private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
  private boolean any;

  private FailOn(String text) {
    this.text = text;
  }

  /**
   * Reads a list of words with commas between them.
   *
   * @throws GenerationException if one is not known
   */
  public static FailOn of(String text) {
    FailOn failOn = new FailOn(text.strip());
    for (String word : text.split(",", -1)) {
      failOn.add(word.strip().toLowerCase(Locale.ROOT));
    }
    return failOn;
  }

  private void add(String word) {
    switch (word) {
      case "none" -> {
        // Adds nothing.
      }
      case "any" -> any = true;
      case "breaking" -> effects.addAll(Effect.breaks());
      default -> effects.add(effect(word));
    }
  }

  private static Effect effect(String word) {
    return Arrays.stream(Effect.values())
        .filter(effect -> effect.key().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new GenerationException(
                    "'failOn' cannot be '"
                        + word
                        + "'; it is one or more, with commas between them, of "
                        + allowed()
                        + '.'));
  }

  private static String allowed() {
    return Stream.concat(
            Stream.of("none", "any", "breaking"), Arrays.stream(Effect.values()).map(Effect::key))
        .collect(Collectors.joining(", "));
  }

  /** One line, if the report has what fails the build. */
  public Optional<String> failure(DiffReport report) {
    List<Change> found =
        report.changes().stream()
            .filter(change -> any || change.effects().stream().anyMatch(effects::contains))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(line(report, found));
  }

  private String line(DiffReport report, List<Change> found) {
    Change first = found.get(0);
    return "The model's update fails the build by 'failOn' ("
        + text
        + "): "
        + report.summary()
        + "; the first that counts: "
        + first.text()
        + " ("
        + first.kind().key()
        + ").";
  }
}
