package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Writes rules as nested decisions. Rules are tried in order; one whose conditions hold decides,
 * also a tree: when none of its rules holds, that is an error, and no later rule is tried.
 */
final class RuleWriter {
  private final RuleMethods methods;
  private final CodeBlock.Builder code = CodeBlock.builder();

  RuleWriter(RuleMethods methods) {
    this.methods = methods;
  }

  /** A method's body that returns or throws by these rules. */
  CodeBlock decide(List<Node> rules, Scope scope) {
    writeAll(rules, scope);
    return code.build();
  }

  private void writeAll(List<Node> rules, Scope block) {
    for (Node rule : rules) {
      if (write(rule.expectObjectNode(), block)) {
        return; // what follows cannot be reached
      }
    }
    code.addStatement(
        "throw $T.error($S)",
        RuntimeTypes.RULES,
        "No endpoint rule fits the client's configuration");
  }

  /** Writes a rule, and tells whether it holds always. */
  private boolean write(ObjectNode rule, Scope outer) {
    Conditions conditions = new Conditions(outer);
    for (Node condition : Rules.conditions(rule)) {
      conditions.add(condition.expectObjectNode());
    }
    conditions.open();
    writeBody(rule, conditions.scope);
    conditions.close();
    return conditions.depth == 0;
  }

  private void writeBody(ObjectNode rule, Scope scope) {
    Expressions expressions = new Expressions(scope);
    if (Rules.isTree(rule)) {
      if (methods.isSplit(rule)) {
        code.addStatement("return $L", methods.call(rule, scope));
      } else {
        writeAll(Rules.rules(rule), scope);
      }
    } else if (rule.containsMember("error")) {
      code.addStatement(
          "throw $T.error($L)",
          RuntimeTypes.RULES,
          expressions.of(rule.expectMember("error")).code());
    } else {
      code.addStatement(
          "return $L", new EndpointCode(expressions).of(rule.expectObjectMember("endpoint")));
    }
  }

  /** The conditions of one rule: variables, and tests that are joined until a variable follows. */
  private final class Conditions {
    private Scope block;
    private Scope scope;
    private final List<CodeBlock> tests = new ArrayList<>();
    private int depth;

    Conditions(Scope outer) {
      this.block = outer;
      this.scope = outer.nested();
    }

    void add(ObjectNode condition) {
      RuleValue value = new Expressions(scope).of(condition);
      String name = condition.getStringMemberOrDefault("assign", "");
      RuleValue tested = name.isEmpty() ? value : assign(name, value).value();
      RuleValue truth = tested.truth();
      if (truth != null) {
        tests.add(truth.code());
      }
      narrow(condition, name);
    }

    private Scope.Variable assign(String name, RuleValue value) {
      Scope.Variable variable =
          scope.findDeclared(value.code()).orElseGet(() -> declare(name, value));
      scope.bind(name, variable);
      return variable;
    }

    private Scope.Variable declare(String name, RuleValue value) {
      open();
      String wanted =
          value.type() == RuleType.PARTITION && name.equalsIgnoreCase("partitionResult")
              ? "partition"
              : RuleNames.variable(name);
      Scope.Variable variable = block.declare(wanted, value);
      code.addStatement(
          "$T $L = $L", value.type().java(value.nullable()), variable.java(), value.code());
      return variable;
    }

    private void narrow(ObjectNode condition, String assigned) {
      if (!assigned.isEmpty()) {
        scope.narrow(assigned);
      } else if (condition.expectStringMember("fn").getValue().equals("isSet")) {
        Node argument = condition.expectArrayMember("argv").getElements().get(0);
        argument
            .asObjectNode()
            .flatMap(object -> object.getStringMember("ref"))
            .ifPresent(ref -> scope.narrow(ref.getValue()));
      }
    }

    void open() {
      if (!tests.isEmpty()) {
        code.beginControlFlow("if ($L)", CodeBlock.join(tests, " && "));
        tests.clear();
        depth++;
        scope = scope.nested();
        block = scope;
      }
    }

    void close() {
      for (int i = 0; i < depth; i++) {
        code.endControlFlow();
      }
    }
  }
}
