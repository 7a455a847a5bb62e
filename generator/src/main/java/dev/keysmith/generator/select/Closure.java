package dev.keysmith.generator.select;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
public final class Closure {
  private final Model model;
  private final Set<Shape> reached = new TreeSet<>();
  private final Deque<Shape> open = new ArrayDeque<>();

  private Closure(Model model) {
    this.model = model;
  }

  static Set<Shape> of(Model model, ServiceShape service, List<OperationShape> operations) {
    List<ShapeId> roots = new ArrayList<>();
    for (OperationShape operation : operations) {
      roots.add(operation.getInputShape());
      roots.add(operation.getOutputShape());
      roots.addAll(operation.getErrors(service));
    }
    return of(model, roots);
  }

  /** Shapes, and whatever they hold, sorted by id; no members, and none of the prelude. */
  public static Set<Shape> of(Model model, Collection<ShapeId> roots) {
    Closure closure = new Closure(model);
    roots.forEach(closure::reach);
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
