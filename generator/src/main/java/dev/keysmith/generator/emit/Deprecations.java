package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.TypeSpec;
import java.util.Collection;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** Finds the files whose code names deprecated types, and must not warn of it. */
final class Deprecations {
  private final Context context;

  Deprecations(Context context) {
    this.context = context;
  }

  /** Whether a member of the shape holds a type that the model deprecates, at whatever depth. */
  boolean inMembersOf(Shape shape) {
    return shape.members().stream().anyMatch(this::isIn);
  }

  /** Deprecates what goes with a client that the model deprecates. */
  void ofService(TypeSpec.Builder code) {
    if (Docs.isDeprecated(context.selection().service())) {
      code.addAnnotation(Docs.deprecated());
    }
  }

  static boolean inAny(Collection<? extends Shape> shapes) {
    return shapes.stream().anyMatch(Docs::isDeprecated);
  }

  private boolean isIn(MemberShape member) {
    Shape target = context.target(member);
    if (target instanceof ListShape list) {
      return isIn(list.getMember());
    }
    if (target instanceof MapShape map) {
      return isIn(map.getValue());
    }
    return Docs.isDeprecated(target)
        && switch (target.getType()) {
          case STRUCTURE, UNION, ENUM, INT_ENUM -> true;
          default -> false;
        };
  }
}
