package dev.keysmith.generator.load.c2j;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Method and path of an operation. */
final class HttpImport {
  private static final Pattern LABEL = Pattern.compile("\\{([^{}+]+)(\\+?)}");

  private final C2jModel model;
  private final ObjectNode operation;

  HttpImport(C2jModel model, ObjectNode operation) {
    this.model = model;
    this.operation = operation;
  }

  ObjectNode node() {
    ObjectNode http = operation.expectObjectMember("http");
    return Nodes.builder(http)
        .withMember("method", http.expectMember("method"))
        .withMember("uri", Nodes.text(uri(Nodes.expectText(http, "requestUri")), http))
        .withMember("code", http.getMember("responseCode").orElseGet(() -> Node.from(200)))
        .build();
  }

  /** The labels of C2J are what members are called outside; those of Smithy are members. */
  private String uri(String pattern) {
    Map<String, String> members = labels();
    Matcher matcher = LABEL.matcher(pattern.startsWith("/") ? pattern : '/' + pattern);
    return matcher.replaceAll(
        label ->
            Matcher.quoteReplacement(
                '{' + members.getOrDefault(label.group(1), label.group(1)) + label.group(2) + '}'));
  }

  private Map<String, String> labels() {
    Map<String, String> members = new HashMap<>();
    operation
        .getObjectMember("input")
        .ifPresent(
            input ->
                Nodes.objects(model.shape(input), "members")
                    .forEach(
                        (name, member) -> {
                          if (Nodes.text(member, "location").orElse("").equals("uri")) {
                            members.put(Nodes.text(member, "locationName").orElse(name), name);
                          }
                        }));
    return members;
  }
}
