package dev.keysmith.randommodels;

import dev.keysmith.randommodels.model.Ast;
import dev.keysmith.randommodels.model.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a model smaller while it fails alike: what is not needed for the failure is removed, large
 * things first, until nothing more can be.
 */
final class Shrinker {
  /** To wait longer for a smaller model is not worth it. */
  private static final int TRIALS = 300;

  private final Predicate<Ast> stillFails;
  private int trials;
  private Ast smallest;

  private Shrinker(Ast ast, Predicate<Ast> stillFails) {
    this.smallest = ast;
    this.stillFails = stillFails;
  }

  /**
   * @param name of the model, on which its random values depend
   */
  static Ast shrink(String name, Ast ast, Failure failure) {
    return shrink(
        ast,
        candidate ->
            Trial.of(name, candidate).map(Failure::kind).equals(Optional.of(failure.kind())));
  }

  static Ast shrink(Ast ast, Predicate<Ast> stillFails) {
    Shrinker shrinker = new Shrinker(ast, stillFails);
    boolean smaller = true;
    while (smaller) {
      smaller = shrinker.pass();
    }
    return shrinker.smallest;
  }

  /** Tries each removal once, and tells whether one was possible. */
  private boolean pass() {
    boolean smaller = false;
    List<Removal> removals = removals(smallest);
    for (Removal each : removals) {
      Ast candidate = smallest.copy();
      if (trials < TRIALS && each.applyTo(candidate.root())) {
        Reach.prune(candidate);
        trials++;
        if (stillFails.test(candidate)) {
          smallest = candidate;
          smaller = true;
        }
      }
    }
    return smaller;
  }

  /** What can be removed, at which path; nearer to the root first. */
  private static List<Removal> removals(Ast ast) {
    List<Removal> removals = new ArrayList<>();
    collect(ast.root().get("shapes"), List.of("shapes"), removals);
    removals.sort((a, b) -> Integer.compare(a.path().size(), b.path().size()));
    return removals;
  }

  private static void collect(JsonNode node, List<String> path, List<Removal> removals) {
    if (path.size() > 2) {
      removals.add(new Removal(path));
    }
    if (node.isObject()) {
      node.properties()
          .forEach(each -> collect(each.getValue(), with(path, each.getKey()), removals));
    } else if (node.isArray()) {
      for (int i = node.size() - 1; i >= 0; i--) {
        collect(node.get(i), with(path, Integer.toString(i)), removals);
      }
    } else if (path.get(path.size() - 1).equals("target")) {
      removals.add(new Removal(with(path, "smithy.api#String")));
      removals.add(new Removal(with(path, "smithy.api#Unit")));
    }
  }

  private static List<String> with(List<String> path, String last) {
    List<String> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  /**
   * Takes away what is at a path, or puts a simple target there.
   *
   * @param path the names and places that lead there
   */
  private record Removal(List<String> path) {
    boolean applyTo(JsonNode root) {
      JsonNode at = root;
      for (String step : path.subList(0, path.size() - 1)) {
        JsonNode inner = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
        if (inner == null) {
          return false;
        }
        if (inner.isString()) {
          return replace((ObjectNode) at, step, inner.asString());
        }
        at = inner;
      }
      return remove(at, path.get(path.size() - 1));
    }

    private boolean replace(ObjectNode at, String step, String old) {
      String target = path.get(path.size() - 1);
      at.put(step, target);
      return !old.equals(target)
          && !old.equals("smithy.api#String")
          && !old.equals("smithy.api#Unit");
    }

    private static boolean remove(JsonNode at, String last) {
      if (at instanceof ObjectNode object) {
        return object.remove(last) != null;
      }
      int index = Integer.parseInt(last);
      return at instanceof ArrayNode array && index < array.size() && array.remove(index) != null;
    }
  }
}
