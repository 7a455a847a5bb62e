package dev.keysmith.randommodels.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a service reaches, mixins among it, and shapes of the prelude. */
public final class Reach {
  private final Set<String> reached = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private Reach() {}

  /** The ids of all that a shape reaches, with its own. */
  public static Set<String> of(Ast ast, String service) {
    Reach reach = new Reach();
    reach.add(service);
    for (String id = reach.open.poll(); id != null; id = reach.open.poll()) {
      reach.walk(ast.shapes().path(id));
    }
    return reach.reached;
  }

  /** Removes the shapes that no service reaches. */
  public static void prune(Ast ast) {
    Set<String> kept = new LinkedHashSet<>();
    for (String id : Set.copyOf(ast.shapes().propertyNames())) {
      if (ast.shape(id).path("type").asString("").equals("service")) {
        kept.addAll(of(ast, id));
      }
    }
    Set.copyOf(ast.shapes().propertyNames()).stream()
        .filter(id -> !kept.contains(id))
        .forEach(ast.shapes()::remove);
  }

  private void add(String id) {
    if (reached.add(id)) {
      open.add(id);
    }
  }

  private void walk(JsonNode node) {
    if (node.has("target")) {
      add(node.get("target").asString());
    }
    node.properties().stream()
        .filter(each -> !each.getKey().equals("traits") && !each.getKey().equals("rename"))
        .forEach(each -> walk(each.getValue()));
    if (node.isArray()) {
      node.values().forEach(this::walk);
    }
  }
}
