package dev.keysmith.cli;

import java.util.List;
import java.util.stream.Stream;

/** A parameter of commands, by the name that it has in the plugin. */
enum Parameter {
  MODEL("model", "file, folder or jar with models; AWS's C2J too"),
  SERVICE("service", "shape id or name of the service, if the models have several"),
  SERVICES("services", "several services, with {service} in the package name"),
  PACKAGE_NAME("packageName", "the package of the clients, such as com.example.{service}"),
  OPERATIONS("operations", "names, ids or patterns such as List*; all if left out"),
  RESOURCES("resources", "resources whose operations are wanted"),
  TAGS("tags", "tags of the operations that are wanted"),
  EXCLUDED_OPERATIONS("excludedOperations", "operations that are not wanted"),
  EXCLUDED_TAGS("excludedTags", "tags of the operations that are not wanted"),
  OUTPUT_DIRECTORY("outputDirectory", "a folder for sources that is empty or was made by Keysmith"),
  LOCK_FILE("lockFile", "what a client was generated from, kept for diff"),
  OLD("old", "file, folder or jar with the old version; the lock file if left out"),
  FORMAT("format", "text, markdown or json"),
  FAIL_ON(
      "failOn", "which changes end in 1: none, any, breaking, or source,binary,wire and others");

  private final String text;
  private final String meaning;

  Parameter(String text, String meaning) {
    this.text = text;
    this.meaning = meaning;
  }

  String text() {
    return "--" + text;
  }

  String meaning() {
    return meaning;
  }

  /** Those that choose of models what is meant. */
  static List<Parameter> ofModels() {
    return List.of(MODEL, SERVICE, OPERATIONS, RESOURCES, TAGS, EXCLUDED_OPERATIONS, EXCLUDED_TAGS);
  }

  /** Those, and some more. */
  static List<Parameter> ofModelsAnd(Parameter... more) {
    return Stream.concat(ofModels().stream(), Stream.of(more)).toList();
  }

  static List<String> texts(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::text).toList();
  }
}
