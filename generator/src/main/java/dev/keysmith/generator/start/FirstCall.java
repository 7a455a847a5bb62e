package dev.keysmith.generator.start;

import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;

/** The operation that asks for least, and how a program calls it. */
final class FirstCall {
  private final Model model;
  private final JavaPlan plan;
  private final OperationShape operation;

  private FirstCall(Model model, JavaPlan plan, OperationShape operation) {
    this.model = model;
    this.plan = plan;
    this.operation = operation;
  }

  static FirstCall of(Model model, Selection selection, String packageName) {
    OperationShape least =
        selection.operations().stream()
            .min(
                Comparator.comparing((OperationShape each) -> !needsStringsAlone(model, each))
                    .thenComparing(each -> required(model, each).size()))
            .orElseThrow();
    return new FirstCall(model, Planner.plan(model, selection.service(), packageName), least);
  }

  private static List<MemberShape> required(Model model, OperationShape operation) {
    return model.expectShape(operation.getInputShape()).members().stream()
        .filter(MemberShape::isRequired)
        .toList();
  }

  private static boolean needsStringsAlone(Model model, OperationShape operation) {
    return required(model, operation).stream()
        .allMatch(member -> model.expectShape(member.getTarget()).isStringShape());
  }

  /** What the program's template leaves open. */
  Map<String, String> parts() {
    OperationNames names = plan.operation(operation);
    return Map.of(
        "client", plan.service().client().type().simpleName(),
        "exception", plan.service().exception().simpleName(),
        "operation", operation.getId().getName(),
        "method", names.method(),
        "request", names.input().simpleName(),
        "response", names.output().simpleName(),
        "required", setters());
  }

  /** A value for each member that is required and a string; others are left to the reader. */
  private String setters() {
    StringBuilder setters = new StringBuilder();
    for (MemberShape member : required(model, operation)) {
      if (model.expectShape(member.getTarget()).isStringShape()) {
        setters.append('.').append(plan.member(member)).append("(\"an example\")");
      }
    }
    return setters.toString();
  }
}
