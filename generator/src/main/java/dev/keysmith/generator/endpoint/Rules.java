package dev.keysmith.generator.endpoint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Reads the nodes of a rule set. */
final class Rules {
  private Rules() {}

  static List<Node> conditions(ObjectNode rule) {
    return rule.getArrayMember("conditions").map(ArrayNode::getElements).orElse(List.of());
  }

  static boolean isTree(ObjectNode rule) {
    return rule.containsMember("rules");
  }

  static List<Node> rules(ObjectNode tree) {
    return tree.expectArrayMember("rules").getElements();
  }

  /** The names that rules use and do not assign themselves, in the order of their first use. */
  static Set<String> free(List<Node> rules) {
    Set<String> free = new LinkedHashSet<>();
    rules.forEach(rule -> addFree(rule.expectObjectNode(), Set.of(), free));
    return free;
  }

  private static void addFree(ObjectNode rule, Set<String> outer, Set<String> free) {
    Set<String> bound = new HashSet<>(outer);
    for (Node condition : conditions(rule)) {
      addReferences(condition, bound, free);
      condition
          .expectObjectNode()
          .getStringMember("assign")
          .ifPresent(name -> bound.add(name.getValue()));
    }
    if (isTree(rule)) {
      rules(rule).forEach(each -> addFree(each.expectObjectNode(), bound, free));
    } else {
      rule.getMember("endpoint").ifPresent(node -> addReferences(node, bound, free));
      rule.getMember("error").ifPresent(node -> addReferences(node, bound, free));
    }
  }

  private static void addReferences(Node node, Set<String> bound, Set<String> free) {
    if (node.isStringNode()) {
      addTemplate(node.expectStringNode().getValue(), bound, free);
    } else if (node.isArrayNode()) {
      node.expectArrayNode().getElements().forEach(each -> addReferences(each, bound, free));
    } else if (node.isObjectNode()) {
      ObjectNode object = node.expectObjectNode();
      object.getStringMember("ref").ifPresent(ref -> addName(ref.getValue(), bound, free));
      object.getMembers().values().forEach(each -> addReferences(each, bound, free));
    }
  }

  private static void addTemplate(String text, Set<String> bound, Set<String> free) {
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close > open + 1) {
        addName(text.substring(open + 1, close).split("#", 2)[0], bound, free);
      }
    }
  }

  private static void addName(String name, Set<String> bound, Set<String> free) {
    if (!bound.contains(name)) {
      free.add(name);
    }
  }
}
