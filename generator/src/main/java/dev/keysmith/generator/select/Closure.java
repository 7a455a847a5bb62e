package dev.keysmith.generator.select;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** What operations reach by their inputs, outputs and errors. */
final class Closure {
  private final Model model;
  private final Set<Shape> reached = new TreeSet<>();
  private final Deque<Shape> open = new ArrayDeque<>();

  private Closure(Model model) {
    this.model = model;
  }

  static Set<Shape> of(Model model, ServiceShape service, List<OperationShape> operations) {
    Closure closure = new Closure(model);
    for (OperationShape operation : operations) {
      closure.reach(operation.getInputShape());
      closure.reach(operation.getOutputShape());
      operation.getErrors(service).forEach(closure::reach);
    }
    return closure.walk();
  }

  private Set<Shape> walk() {
    for (Shape shape = open.poll(); shape != null; shape = open.poll()) {
      for (MemberShape member : shape.members()) {
        reach(member.getTarget());
      }
    }
    return Collections.unmodifiableSet(reached);
  }

  private void reach(ShapeId id) {
    if (Prelude.isPreludeShape(id)) {
      return;
    }
    Shape shape = model.expectShape(id);
    if (reached.add(shape)) {
      open.add(shape);
    }
  }
}
