package dev.keysmith.cli;

import dev.keysmith.generator.error.Nearest;
import dev.keysmith.generator.select.OperationFilter;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one command: {@code --name VALUE} or {@code --name=VALUE}, as often as one
 * likes, with commas between values of one.
 */
final class Arguments {
  private final Map<Parameter, List<String>> values = new EnumMap<>(Parameter.class);

  private Arguments() {}

  /**
   * Reads what follows a command.
   *
   * @throws UsageException if it is none of {@code allowed}, or has no value
   */
  static Arguments of(List<String> words, List<Parameter> allowed) {
    Arguments arguments = new Arguments();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equal = word.indexOf('=');
      Parameter parameter = find(equal < 0 ? word : word.substring(0, equal), allowed);
      if (equal < 0 && ++i == words.size()) {
        throw new UsageException(parameter.text() + " has no value.");
      }
      String value = equal < 0 ? words.get(i) : word.substring(equal + 1);
      arguments
          .values
          .computeIfAbsent(parameter, key -> new ArrayList<>())
          .addAll(Arrays.asList(value.split(",", -1)));
    }
    return arguments;
  }

  private static Parameter find(String text, List<Parameter> allowed) {
    return allowed.stream()
        .filter(parameter -> parameter.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "'" + text + "' is no parameter; " + nearest(text, Parameter.texts(allowed))));
  }

  /** The end of a sentence. */
  static String nearest(String text, List<String> allowed) {
    String near =
        allowed.stream()
            .min(Comparator.comparingInt(each -> Nearest.distance(text, each)))
            .orElse("");
    boolean likely = Nearest.distance(text, near) <= Math.max(2, text.length() / 3);
    return likely ? "did you mean " + near + "?" : "there are " + String.join(", ", allowed) + ".";
  }

  List<String> all(Parameter parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  /**
   * @throws UsageException if there are several
   */
  @Nullable String only(Parameter parameter) {
    List<String> all = all(parameter);
    if (all.size() > 1) {
      throw new UsageException(parameter.text() + " is there more than once.");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** All values with commas between them. */
  String or(Parameter parameter, String otherwise) {
    List<String> all = all(parameter);
    return all.isEmpty() ? otherwise : String.join(",", all);
  }

  /**
   * @throws UsageException if there are several
   */
  @Nullable Path path(Parameter parameter) {
    String value = only(parameter);
    return value == null ? null : Path.of(value);
  }

  /**
   * @throws UsageException if there is none, or several
   */
  String required(Parameter parameter) {
    String value = only(parameter);
    if (value == null) {
      throw new UsageException(parameter.text() + " is missing: " + parameter.meaning() + '.');
    }
    return value;
  }

  /**
   * @throws UsageException if there is none
   */
  List<Path> models() {
    List<String> models = all(Parameter.MODEL);
    if (models.isEmpty()) {
      required(Parameter.MODEL);
    }
    return models.stream().map(Path::of).toList();
  }

  OperationFilter operations() {
    return new OperationFilter(
        all(Parameter.OPERATIONS),
        all(Parameter.RESOURCES),
        all(Parameter.TAGS),
        all(Parameter.EXCLUDED_OPERATIONS),
        all(Parameter.EXCLUDED_TAGS));
  }

  /** Our own class path, which has Smithy's traits. */
  static List<Path> libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }
}
