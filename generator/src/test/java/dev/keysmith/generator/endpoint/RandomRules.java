package dev.keysmith.generator.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * A random endpoint rule set that the specification calls valid: conditions of every function,
 * trees, variables, templates, header fields, and parameters with names that are words of Java.
 */
final class RandomRules {
  private static final List<String> TEXTS = List.of("abc", "us-east-1", "a.b", "A_b", "-x", "aws");
  private static final List<String> ARNS =
      List.of("arn:aws:s3:eu-west-1:123456789012:a:b/c", "arn:aws-cn:x:::one");
  private static final List<String> URLS =
      List.of("https://own.example.com", "http://127.0.0.1:8080/p/q");

  /** Strings that may be absent, with what they are given. */
  private static final Map<String, List<String>> STRINGS =
      new TreeMap<>(
          Map.of(
              "Region", List.of("us-east-1", "cn-north-1", "eu-mars-7", "us-gov-west-1"),
              "Endpoint", URLS,
              "class", TEXTS,
              "Bucket", TEXTS,
              "resourceArn", ARNS));

  private static final List<String> FLAGS = List.of("UseFIPS", "UseDualStack", "Override");

  private final Random random;
  private int variables;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  ObjectNode ruleSet() {
    ObjectNode.Builder parameters = Node.objectNodeBuilder();
    for (String name : STRINGS.keySet()) {
      ObjectNode.Builder parameter = described("string");
      switch (name) {
        case "Region" -> parameter.withMember("builtIn", "AWS::Region");
        case "Endpoint" -> parameter.withMember("builtIn", "SDK::Endpoint");
        default -> {}
      }
      parameters.withMember(name, parameter.build());
    }
    for (String name : FLAGS) {
      ObjectNode.Builder parameter =
          described("boolean").withMember("required", true).withMember("default", oneIn(3));
      if (name.startsWith("Use")) {
        parameter.withMember("builtIn", "AWS::" + name).withMember("default", false);
      }
      parameters.withMember(name, parameter.build());
    }
    parameters.withMember("Names", described("stringArray").build());
    return Node.objectNodeBuilder()
        .withMember("version", "1.0")
        .withMember("parameters", parameters.build())
        .withMember("rules", rules(new Known(), 3))
        .build();
  }

  private static ObjectNode.Builder described(String type) {
    return Node.objectNodeBuilder().withMember("type", type).withMember("documentation", "One.");
  }

  /** Values of some parameters. */
  ObjectNode arguments() {
    ObjectNode.Builder all = Node.objectNodeBuilder();
    STRINGS.forEach(
        (name, values) -> {
          if (!oneIn(3)) {
            all.withMember(name, pick(values));
          }
        });
    for (String name : FLAGS) {
      if (oneIn(2)) {
        all.withMember(name, oneIn(2));
      }
    }
    if (oneIn(2)) {
      all.withMember("Names", oneIn(4) ? Node.arrayNode() : Node.fromStrings("one", "two"));
    }
    return all.build();
  }

  private ArrayNode rules(Known outer, int depth) {
    List<Node> rules = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Known known = new Known(outer);
      List<Node> conditions = new ArrayList<>();
      for (int n = i == 0 && !oneIn(4) ? 0 : 1 + random.nextInt(2); n > 0; n--) {
        conditions.add(condition(known));
      }
      rules.add(rule(ArrayNode.fromNodes(conditions), known, depth));
    }
    return ArrayNode.fromNodes(rules);
  }

  private Node rule(ArrayNode conditions, Known known, int depth) {
    ObjectNode.Builder rule =
        Node.objectNodeBuilder()
            .withMember("documentation", "A rule")
            .withMember("conditions", conditions);
    if (depth > 0 && oneIn(2)) {
      return rule.withMember("type", "tree").withMember("rules", rules(known, depth - 1)).build();
    }
    return oneIn(4)
        ? rule.withMember("type", "error").withMember("error", "No: " + text(known)).build()
        : rule.withMember("type", "endpoint").withMember("endpoint", endpoint(known)).build();
  }

  private Node endpoint(Known known) {
    ObjectNode.Builder endpoint =
        Node.objectNodeBuilder().withMember("url", "https://example.com/" + text(known));
    if (oneIn(3)) {
      endpoint.withMember(
          "headers",
          Node.objectNode().withMember("x-a", Node.fromStrings(text(known), text(known))));
    }
    if (oneIn(3)) {
      ObjectNode scheme =
          Node.objectNodeBuilder()
              .withMember("name", "sigv4")
              .withMember("signingName", "s3")
              .withMember("signingRegion", text(known))
              .withMember("disableDoubleEncoding", oneIn(2))
              .build();
      endpoint.withMember(
          "properties",
          Node.objectNodeBuilder()
              .withMember("authSchemes", ArrayNode.fromNodes(scheme))
              .withMember("more", text(known))
              .build());
    }
    return endpoint.build();
  }

  /** A template of what is known. No doubled braces: Smithy's evaluator keeps them as they are. */
  private String text(Known known) {
    StringBuilder text = new StringBuilder(pick(List.of("a", "b.c", "d-e")));
    for (int n = random.nextInt(3); n > 0; n--) {
      text.append('.').append(known.templates.isEmpty() ? "e" : pick(known.templates));
    }
    return text.toString();
  }

  private Node condition(Known known) {
    List<String> unset =
        STRINGS.keySet().stream().filter(each -> !known.strings.contains(each)).toList();
    return switch (random.nextInt(known.strings.isEmpty() ? 4 : 11)) {
      case 0 -> call("booleanEquals", ref(pick(FLAGS)), Node.from(oneIn(2)));
      case 1 -> call("not", call("isSet", ref(unset.isEmpty() ? "Names" : pick(unset))));
      case 2, 3 -> unset.isEmpty() ? call("isSet", ref("Names")) : isSet(pick(unset), known);
      case 4 -> call("stringEquals", ref(pick(known.strings)), Node.from(pick(TEXTS)));
      case 5 -> call("isValidHostLabel", ref(pick(known.strings)), Node.from(oneIn(2)));
      case 6 ->
          known.assign(
              call(
                  "substring",
                  ref(pick(known.strings)),
                  Node.from(random.nextInt(2)),
                  Node.from(2 + random.nextInt(2)),
                  Node.from(oneIn(2))),
              "");
      case 7 ->
          call("aws.isVirtualHostableS3Bucket", ref(pick(known.strings)), Node.from(oneIn(2)));
      case 8 -> known.assign(call("uriEncode", ref(pick(known.strings))), "");
      default -> record(known);
    };
  }

  private Node isSet(String name, Known known) {
    known.add(name);
    return call("isSet", ref(name));
  }

  /** Assigns a URL, an ARN or a partition, of which templates then tell parts. */
  private Node record(Known known) {
    if (known.strings.contains("resourceArn") && oneIn(2)) {
      Node arn =
          known.assign(
              call("aws.parseArn", ref("resourceArn")), "#accountId", "#partition", "#region");
      known.arns.add(arn.expectObjectNode().expectStringMember("assign").getValue());
      return arn;
    }
    if (!known.arns.isEmpty() && oneIn(2)) {
      String path = "resourceId[" + random.nextInt(3) + "]";
      return known.assign(call("getAttr", ref(pick(known.arns)), Node.from(path)), "");
    }
    if (known.strings.contains("Endpoint") && oneIn(2)) {
      return known.assign(
          call("parseURL", ref("Endpoint")), "#scheme", "#authority", "#path", "#normalizedPath");
    }
    return known.strings.contains("Region")
        ? known.assign(call("aws.partition", ref("Region")), "#dnsSuffix", "#name")
        : isSet("Region", known);
  }

  private static ObjectNode call(String function, Node... arguments) {
    return Node.objectNodeBuilder()
        .withMember("fn", function)
        .withMember("argv", ArrayNode.fromNodes(arguments))
        .build();
  }

  private static ObjectNode ref(String name) {
    return Node.objectNode().withMember("ref", name);
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** What is set where a rule stands. */
  private final class Known {
    private final List<String> strings = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final List<String> arns = new ArrayList<>();

    Known() {}

    Known(Known outer) {
      strings.addAll(outer.strings);
      templates.addAll(outer.templates);
      arns.addAll(outer.arns);
    }

    void add(String name) {
      strings.add(name);
      templates.add("{" + name + "}");
    }

    /**
     * A condition that assigns its value.
     *
     * @param parts what follows the variable in templates; nothing where it is a string
     */
    Node assign(ObjectNode call, String... parts) {
      String name = pick(List.of("int", "value", "Partition", "url", "parameters")) + variables++;
      for (String part : parts) {
        templates.add("{" + name + part + "}");
      }
      if (parts[0].isEmpty()) {
        strings.add(name);
      }
      return call.withMember("assign", name);
    }
  }
}
