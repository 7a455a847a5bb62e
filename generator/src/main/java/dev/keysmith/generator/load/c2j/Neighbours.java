package dev.keysmith.generator.load.c2j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The names of the files beside a C2J model, as SDK repositories have them. */
public final class Neighbours {
  /** How a model's file ends, and how its neighbours do then. */
  private static final String[] NAMES = {"service-2.json", ".normal.json"};

  private static final String[][] PAGINATORS = {
    {"paginators-1.json"}, {".paginators.json"},
  };
  private static final String[][] WAITERS = {
    {"waiters-2.json"}, {".waiters2.json"},
  };
  private static final String[][] RULE_SETS = {
    {"endpoint-rule-set-1.json", "endpoint-rule-set.json"}, {".endpoint-rule-set-1.json"},
  };
  private static final String[][] TESTS = {
    {"endpoint-tests-1.json", "endpoint-tests.json"}, {".endpoint-tests-1.json"},
  };

  private Neighbours() {}

  /** Whether a file of a jar is taken for a model because of its name. */
  public static boolean isModelName(String fileName) {
    return fileName.endsWith("-model.json") || kind(fileName) >= 0;
  }

  /** All names that neighbours of the model may have, with the folder that {@code model} has. */
  public static List<String> of(String model) {
    List<String> names = new ArrayList<>();
    for (String[][] role : new String[][][] {PAGINATORS, WAITERS, RULE_SETS, TESTS}) {
      names.addAll(names(model, role));
    }
    return names;
  }

  /**
   * The model with those of its neighbours that are there.
   *
   * @param find gives the text of a file, or nothing
   */
  public static C2jFiles files(
      C2jFiles.Document model, Function<String, Optional<C2jFiles.Document>> find) {
    return new C2jFiles(
        model,
        first(names(model.name(), PAGINATORS), find),
        first(names(model.name(), WAITERS), find),
        first(names(model.name(), RULE_SETS), find),
        first(names(model.name(), TESTS), find));
  }

  private static List<String> names(String model, String[][] role) {
    List<String> names = new ArrayList<>();
    int kind = kind(model);
    if (kind >= 0) {
      String stem = model.substring(0, model.length() - NAMES[kind].length());
      for (String ending : role[kind]) {
        names.add(stem + ending);
      }
    }
    return names;
  }

  private static Optional<C2jFiles.Document> first(
      List<String> names, Function<String, Optional<C2jFiles.Document>> find) {
    return names.stream().flatMap(name -> find.apply(name).stream()).findFirst();
  }

  private static int kind(String model) {
    for (int i = 0; i < NAMES.length; i++) {
      if (model.endsWith(NAMES[i])) {
        return i;
      }
    }
    return -1;
  }
}
