package dev.keysmith.generator.emit;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * How much a client may have of what Java limits: 65,535 constants of a class, 65,535 bytes of a
 * method, names that file systems hold. Far beyond any model there is; but who passes them is told
 * so in one line, not by the compiler.
 */
final class Limits {
  private static final int OPERATIONS = 2_500;
  private static final int ERROR_CODES = 800;
  private static final int MEMBERS = 2_500;
  private static final int MEMBERS_IN_ONE_PIECE = 400;
  private static final int VALUES = 3_500;
  private static final int NAME = 200;

  private final Context context;

  private Limits(Context context) {
    this.context = context;
  }

  /**
   * Checks what is selected.
   *
   * @throws GenerationException naming the limit that is passed, and by how much
   */
  static void check(Context context) {
    new Limits(context).check();
  }

  private void check() {
    Shape service = context.selection().service();
    int operations = context.selection().operations().size();
    check(service, operations, OPERATIONS, "operations", "a client", "; 'operations' selects some");
    check(service, context.errorCodes().size(), ERROR_CODES, "error codes", "a client", "");
    context.selection().shapes().forEach(this::checkShape);
  }

  private void checkShape(Shape shape) {
    switch (shape.getType()) {
      case STRUCTURE -> checkStructure((StructureShape) shape);
      case UNION -> checkMembers(shape, MEMBERS_IN_ONE_PIECE, "members", "a union");
      case ENUM, INT_ENUM -> checkMembers(shape, VALUES, "values", "an enum");
      default -> {
        return;
      }
    }
    String name = context.plan().type(shape).simpleName();
    check(shape, name.length(), NAME, "characters", "the name of a type", "");
  }

  private void checkStructure(StructureShape shape) {
    List<Property> properties = context.properties(shape);
    if (LargeStructureEmitter.isFor(context, shape, properties)) {
      checkMembers(shape, MEMBERS, "members", "a structure");
    } else {
      checkMembers(
          shape, MEMBERS_IN_ONE_PIECE, "members", "an error, or a structure with a stream,");
    }
  }

  private static void checkMembers(Shape shape, int limit, String what, String of) {
    check(shape, shape.members().size(), limit, what, of, "");
  }

  private static void check(
      Shape shape, int count, int limit, String what, String of, String advice) {
    if (count > limit) {
      throw new GenerationException(
          shape,
          "has "
              + count
              + ' '
              + what
              + ", but "
              + of
              + " can have "
              + limit
              + " at most"
              + advice
              + '.');
    }
  }
}
