package dev.keysmith.generator.endpoint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Which trees of a rule set get methods of their own, so that none has more lines than one reads at
 * once. From the leaves up: a tree that was split off counts as one line where it is called.
 */
final class Splits {
  private static final int LINES = 24;

  private final Set<ObjectNode> split = Collections.newSetFromMap(new IdentityHashMap<>());

  private Splits() {}

  static Splits of(List<Node> rules) {
    Splits splits = new Splits();
    rules.forEach(rule -> splits.lines(rule.expectObjectNode()));
    return splits;
  }

  boolean contains(ObjectNode tree) {
    return split.contains(tree);
  }

  private int lines(ObjectNode rule) {
    List<Node> conditions = Rules.conditions(rule);
    long assigned =
        conditions.stream().filter(c -> c.expectObjectNode().containsMember("assign")).count();
    int head = (conditions.isEmpty() ? 0 : 2) + (int) assigned;
    int body = 1;
    if (Rules.isTree(rule)) {
      body = Rules.rules(rule).stream().mapToInt(each -> lines(each.expectObjectNode())).sum();
      if (body > LINES) {
        split.add(rule);
        body = 1;
      }
    }
    return head + body;
  }
}
