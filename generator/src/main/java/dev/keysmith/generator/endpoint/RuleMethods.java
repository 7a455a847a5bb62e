package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The trees of a rule set that were split off: a private method for each, in reading order. */
final class RuleMethods {
  private final Splits splits;
  private final Set<String> names = new HashSet<>(Set.of("resolve"));
  private final Deque<Pending> pending = new ArrayDeque<>();

  RuleMethods(Splits splits) {
    this.splits = splits;
  }

  boolean isSplit(ObjectNode tree) {
    return splits.contains(tree);
  }

  /** A call of the method that decides by the rules of {@code tree}. */
  CodeBlock call(ObjectNode tree, Scope scope) {
    Map<String, Scope.Variable> passed = new TreeMap<>();
    for (String name : Rules.free(Rules.rules(tree))) {
      scope.find(name).ifPresent(variable -> passed.put(name, variable));
    }
    String method = unique(RuleTitle.of(tree));
    pending.add(new Pending(method, passed, Rules.rules(tree)));
    List<CodeBlock> arguments =
        passed.values().stream().map(variable -> variable.value().code()).toList();
    return CodeBlock.of("$L($L)", method, CodeBlock.join(arguments, ", "));
  }

  private String unique(String wanted) {
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** The methods that were called, and those that these call. */
  List<MethodSpec> emit() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Pending next = pending.poll(); next != null; next = pending.poll()) {
      methods.add(method(next));
    }
    return methods;
  }

  private MethodSpec method(Pending tree) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(tree.name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.ENDPOINT);
    Scope scope = Scope.ofMethod();
    for (Map.Entry<String, Scope.Variable> entry : tree.parameters.entrySet()) {
      Scope.Variable passed = entry.getValue();
      Scope.Variable parameter = scope.declare(passed.java(), passed.value());
      scope.bind(entry.getKey(), parameter);
      TypeName type = parameter.type().java(parameter.nullable());
      method.addParameter(parameter.nullable() ? type.nullable() : type, parameter.java());
    }
    return method.addCode(new RuleWriter(this).decide(tree.rules, scope)).build();
  }

  private record Pending(String name, Map<String, Scope.Variable> parameters, List<Node> rules) {}
}
