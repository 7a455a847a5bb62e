package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.source.CodeBlock;
import java.util.List;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Turns the expressions of a rule set (Smithy 2.0, "Rules engine") into Java ones. */
final class Expressions {
  private static final String KNOWN =
      "isSet, not, booleanEquals, stringEquals, getAttr, substring, uriEncode, parseURL,"
          + " isValidHostLabel, aws.partition, aws.parseArn, aws.isVirtualHostableS3Bucket";

  private final Scope scope;

  Expressions(Scope scope) {
    this.scope = scope;
  }

  /** Any expression: a literal, a template, a reference or a function. */
  RuleValue of(Node node) {
    if (node.isBooleanNode()) {
      return RuleValue.of(
          RuleType.BOOLEAN, CodeBlock.of("$L", node.expectBooleanNode().getValue()));
    }
    if (node.isNumberNode()) {
      return RuleValue.of(
          RuleType.INTEGER, CodeBlock.of("$L", node.expectNumberNode().getValue().intValue()));
    }
    if (node.isStringNode()) {
      return RuleValue.of(RuleType.STRING, new Template(node, this).code());
    }
    ObjectNode object = node.expectObjectNode();
    return object.containsMember("ref")
        ? reference(object, object.expectStringMember("ref").getValue())
        : function(object);
  }

  RuleValue reference(Node at, String name) {
    return scope
        .find(name)
        .orElseThrow(
            () -> new GenerationException(at, "the endpoint rules have no value " + name + " here"))
        .value();
  }

  private RuleValue function(ObjectNode call) {
    List<Node> arguments = call.expectArrayMember("argv").getElements();
    String name = call.expectStringMember("fn").getValue();
    return switch (name) {
      case "isSet" -> argument(call, arguments, 0).isSet();
      case "not" -> negation(argument(call, arguments, 0));
      case "booleanEquals" ->
          booleanEquals(argument(call, arguments, 0), argument(call, arguments, 1));
      case "stringEquals" ->
          stringEquals(argument(call, arguments, 0), argument(call, arguments, 1));
      case "getAttr" ->
          attribute(
              call, argument(call, arguments, 0), arguments.get(1).expectStringNode().getValue());
      case "substring" -> RuleValue.nullable(RuleType.STRING, call(call, "substring", 4));
      case "uriEncode" -> RuleValue.of(RuleType.STRING, call(call, "uriEncode", 1));
      case "parseURL" -> RuleValue.nullable(RuleType.URL, call(call, "parseUrl", 1));
      case "isValidHostLabel" -> RuleValue.of(RuleType.BOOLEAN, call(call, "isValidHostLabel", 2));
      case "aws.partition" -> RuleValue.of(RuleType.PARTITION, call(call, "partition", 1));
      case "aws.parseArn" -> RuleValue.nullable(RuleType.ARN, call(call, "parseArn", 1));
      case "aws.isVirtualHostableS3Bucket" ->
          RuleValue.of(RuleType.BOOLEAN, call(call, "isVirtualHostableS3Bucket", 2));
      default ->
          throw new GenerationException(
              call, "the endpoint rules call " + name + ", which is not known; known are " + KNOWN);
    };
  }

  private RuleValue argument(ObjectNode call, List<Node> arguments, int index) {
    if (index >= arguments.size()) {
      throw new GenerationException(call, "an argument is missing in the endpoint rules");
    }
    return of(arguments.get(index));
  }

  private CodeBlock call(ObjectNode call, String method, int arity) {
    List<Node> arguments = call.expectArrayMember("argv").getElements();
    CodeBlock.Builder list = CodeBlock.builder();
    for (int i = 0; i < arity; i++) {
      list.add(i == 0 ? "$L" : ", $L", argument(call, arguments, i).code());
    }
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.RULES, method, list.build());
  }

  private static RuleValue negation(RuleValue value) {
    RuleValue truth = value.truth();
    return truth == null ? RuleValue.of(RuleType.BOOLEAN, CodeBlock.of("false")) : truth.negated();
  }

  private static RuleValue booleanEquals(RuleValue left, RuleValue right) {
    if (isLiteral(right)) {
      return right.code().toString().equals("true") ? left : left.negated();
    }
    if (isLiteral(left)) {
      return booleanEquals(right, left);
    }
    return RuleValue.test(
        CodeBlock.of("$L == $L", left.code(), right.code()),
        CodeBlock.of("$L != $L", left.code(), right.code()));
  }

  private static boolean isLiteral(RuleValue value) {
    String code = value.code().toString();
    return code.equals("true") || code.equals("false");
  }

  private static RuleValue stringEquals(RuleValue left, RuleValue right) {
    boolean swap = left.nullable() || left.code().toString().startsWith("\"");
    RuleValue of = swap ? right : left;
    RuleValue to = swap ? left : right;
    return RuleValue.of(RuleType.BOOLEAN, CodeBlock.of("$L.equals($L)", of.code(), to.code()));
  }

  /** A path such as {@code resourceId[1]}, {@code [0]} or {@code dnsSuffix}. */
  RuleValue attribute(Node at, RuleValue target, String path) {
    RuleValue value = target;
    for (String part : parts(path)) {
      if (part.startsWith("[")) {
        value = element(at, value, part.substring(1, part.length() - 1));
      } else if (!part.isEmpty()) {
        value = member(at, value, part);
      }
    }
    return value;
  }

  /** {@code a.b[1]} as a, b and [1]. */
  private static List<String> parts(String path) {
    return List.of(path.replace("[", ".[").split("\\.", -1));
  }

  private static RuleValue member(Node at, RuleValue target, String name) {
    RuleType type = target.type().attribute(name);
    if (type == null) {
      throw new GenerationException(
          at, "the endpoint rules ask for " + name + " of a " + target.type() + ", which has none");
    }
    return RuleValue.of(type, CodeBlock.of("$L.$L()", target.code(), name));
  }

  private static RuleValue element(Node at, RuleValue target, String index) {
    if (target.type() != RuleType.STRINGS) {
      throw new GenerationException(
          at, "the endpoint rules ask for an element of a " + target.type() + ", which is no list");
    }
    return RuleValue.nullable(
        RuleType.STRING,
        CodeBlock.of(
            "$T.element($L, $L)", RuntimeTypes.RULES, target.code(), Integer.parseInt(index)));
  }
}
