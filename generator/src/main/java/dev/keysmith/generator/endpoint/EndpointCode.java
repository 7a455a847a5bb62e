package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** The endpoint of a rule, as an expression. */
final class EndpointCode {
  private final Expressions expressions;

  EndpointCode(Expressions expressions) {
    this.expressions = expressions;
  }

  CodeBlock of(ObjectNode endpoint) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.parse($L)", RuntimeTypes.ENDPOINT, value(endpoint.expectMember("url")));
    endpoint.getObjectMember("headers").ifPresent(headers -> addHeaders(code, headers));
    endpoint.getObjectMember("properties").ifPresent(properties -> addAll(code, properties));
    return code.build();
  }

  private CodeBlock value(Node node) {
    return expressions.of(node).code();
  }

  private void addHeaders(CodeBlock.Builder code, ObjectNode headers) {
    for (Map.Entry<String, Node> header : headers.getStringMap().entrySet()) {
      code.add("\n.withHeader($S", header.getKey());
      header.getValue().expectArrayNode().forEach(each -> code.add(", $L", value(each)));
      code.add(")");
    }
  }

  private void addAll(CodeBlock.Builder code, ObjectNode properties) {
    for (Map.Entry<String, Node> property : properties.getStringMap().entrySet()) {
      if (property.getKey().equals("authSchemes")) {
        property.getValue().expectArrayNode().forEach(each -> addScheme(code, each));
      } else {
        code.add("\n.withProperty($S, $L)", property.getKey(), property(property.getValue()));
      }
    }
  }

  private void addScheme(CodeBlock.Builder code, Node node) {
    ObjectNode scheme = node.expectObjectNode();
    code.add(
        "\n.withAuthScheme($L, $L, $L, $L)",
        value(scheme.expectMember("name")),
        scheme.getMember("signingName").map(this::value).orElse(CodeBlock.of("null")),
        signingRegion(scheme).map(this::value).orElse(CodeBlock.of("null")),
        scheme.getBooleanMemberOrDefault("disableDoubleEncoding"));
  }

  private static Optional<Node> signingRegion(ObjectNode scheme) {
    return scheme
        .getMember("signingRegion")
        .or(() -> scheme.getArrayMember("signingRegionSet").flatMap(set -> set.get(0)));
  }

  private CodeBlock property(Node node) {
    if (node.isArrayNode()) {
      return list(node.expectArrayNode());
    }
    boolean isMap = node.isObjectNode() && !isExpression(node.expectObjectNode());
    return isMap ? map(node.expectObjectNode()) : value(node);
  }

  private static boolean isExpression(ObjectNode node) {
    return node.containsMember("ref") || node.containsMember("fn");
  }

  private CodeBlock list(ArrayNode array) {
    List<CodeBlock> elements = array.getElements().stream().map(this::property).toList();
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ", "));
  }

  private CodeBlock map(ObjectNode object) {
    List<CodeBlock> entries = object.getMembers().entrySet().stream().map(this::entry).toList();
    return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
  }

  private CodeBlock entry(Map.Entry<StringNode, Node> entry) {
    return CodeBlock.of(
        "$T.entry($S, $L)", Map.class, entry.getKey().getValue(), property(entry.getValue()));
  }
}
