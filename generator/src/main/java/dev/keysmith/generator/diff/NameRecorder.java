package dev.keysmith.generator.diff;

import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.reconcile.Digest;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.source.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.UnitTypeTrait;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;

/** Takes from a plan the names of what is selected. */
final class NameRecorder {
  private static final Pattern PACKAGE = Pattern.compile("(?:\\b[a-z_]\\w*\\.)+");

  private final Model model;
  private final JavaPlan plan;
  private final JavaNames names;

  private NameRecorder(Model model, JavaPlan plan) {
    this.model = model;
    this.plan = plan;
    this.names = new JavaNames(plan.clientPackage());
  }

  static JavaNames record(Model model, Selection selection, JavaPlan plan) {
    NameRecorder recorder = new NameRecorder(model, plan);
    recorder.addService(selection);
    selection.operations().forEach(recorder::addOperation);
    selection.shapes().forEach(recorder::addShape);
    return recorder.names;
  }

  private void addService(Selection selection) {
    names.put(selection.service(), Role.CLIENT, simple(plan.service().client().type()));
    names.put(selection.service(), Role.ASYNC_CLIENT, simple(plan.service().asyncClient().type()));
    names.put(selection.service(), Role.EXCEPTION, simple(plan.service().exception()));
    selection
        .service()
        .getTrait(EndpointRuleSetTrait.class)
        .ifPresent(
            rules -> names.put(selection.service(), Role.ENDPOINT_RULES, digest(rules.toNode())));
  }

  /** Rules are long, and only whether they are the same matters. */
  private static String digest(Node node) {
    byte[] text = Node.printJson(node).getBytes(StandardCharsets.UTF_8);
    return new Digest().add(text).hex();
  }

  private void addOperation(OperationShape operation) {
    OperationNames java = plan.operation(operation);
    names.put(operation, Role.TYPE, simple(java.type()));
    names.put(operation, Role.METHOD, java.method());
    names.put(operation, Role.INPUT, simple(java.input()));
    names.put(operation, Role.OUTPUT, simple(java.output()));
    names.put(operation, Role.ERROR, simple(java.error()));
  }

  private void addShape(Shape shape) {
    switch (shape.getType()) {
      case STRUCTURE, UNION, ENUM, INT_ENUM -> {
        names.put(shape, Role.TYPE, simple(plan.type(shape)));
        shape.members().forEach(member -> addMember(shape, member));
      }
      default -> {
        // Lists, maps and simple shapes have no Java of their own.
      }
    }
  }

  private void addMember(Shape shape, MemberShape member) {
    switch (shape.getType()) {
      case STRUCTURE -> {
        names.put(member, Role.NAME, plan.member(member));
        names.put(
            member, Role.VALUE, (plan.isNullable(member) ? "@Nullable " : "") + value(member));
      }
      case UNION -> {
        names.put(member, Role.NAME, plan.member(member));
        names.put(member, Role.VALUE, value(member));
        names.put(member, Role.VARIANT, simple(plan.variant(member)));
      }
      default -> names.put(member, Role.NAME, plan.constant(member));
    }
  }

  private String value(MemberShape member) {
    if (member.getTarget().equals(UnitTypeTrait.UNIT)) {
      return "Unit";
    }
    if (!plan.isStream(member)) {
      return simple(plan.javaType(model.expectShape(member.getTarget())).toString());
    }
    boolean input = plan.isInput(member.getContainer());
    return plan.isEvents(member)
        ? (input ? "RequestEvents<" : "EventStream<") + simple(plan.type(member.getTarget())) + '>'
        : input ? "RequestBody" : "ResponseBody";
  }

  private static String simple(ClassName type) {
    return String.join(".", type.simpleNames());
  }

  private static String simple(String type) {
    return PACKAGE.matcher(type).replaceAll("");
  }
}
