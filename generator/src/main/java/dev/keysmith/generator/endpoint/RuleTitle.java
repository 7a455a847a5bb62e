package dev.keysmith.generator.endpoint;

import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Names a method after the conditions that lead to it, such as {@code whenUseFipsAndRegion}. */
final class RuleTitle {
  private static final int CONDITIONS = 2;

  private RuleTitle() {}

  static String of(ObjectNode tree) {
    List<Node> conditions = Rules.conditions(tree);
    if (conditions.isEmpty()) {
      return "otherwise";
    }
    return conditions.stream()
        .skip(Math.max(0, conditions.size() - CONDITIONS))
        .map(condition -> title(condition.expectObjectNode()))
        .collect(Collectors.joining("And", "when", ""));
  }

  private static String title(ObjectNode call) {
    String assigned = call.getStringMemberOrDefault("assign", "");
    if (!assigned.isEmpty()) {
      return word(assigned);
    }
    List<Node> arguments = call.expectArrayMember("argv").getElements();
    String function = call.expectStringMember("fn").getValue();
    if (function.equals("not") && arguments.get(0).isObjectNode()) {
      return "No" + title(arguments.get(0).expectObjectNode());
    }
    boolean negative = arguments.stream().anyMatch(RuleTitle::isFalse);
    return (negative ? "No" : "")
        + arguments.stream().map(RuleTitle::word).collect(Collectors.joining());
  }

  private static boolean isFalse(Node node) {
    return node.isBooleanNode() && !node.expectBooleanNode().getValue();
  }

  private static String word(Node node) {
    if (node.isStringNode()) {
      return word(node.expectStringNode().getValue());
    }
    if (!node.isObjectNode()) {
      return "";
    }
    ObjectNode object = node.expectObjectNode();
    return object.containsMember("ref")
        ? word(object.expectStringMember("ref").getValue())
        : title(object);
  }

  private static String word(String text) {
    StringBuilder word = new StringBuilder();
    for (String part : text.split("[^A-Za-z0-9]+", -1)) {
      word.append(part.isEmpty() ? "" : RuleNames.upperFirst(RuleNames.variable(part)));
    }
    return word.toString();
  }
}
