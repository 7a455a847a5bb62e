package dev.keysmith.generator.docs;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;

/**
 * The text of a Javadoc comment, for {@code addJavadoc("$L", text)}: always well formed, whatever
 * the model holds, wrapped, and without a line break at its end.
 *
 * <p>Block tags ({@code @since}, {@code @deprecated}) come last, so that more of them can be added
 * after a line break. A shape with {@code @deprecated} must get the annotation too.
 */
public final class Javadoc {
  private Javadoc() {}

  /** The documentation of a model as Javadoc; empty when there is nothing to tell. */
  public static String of(String documentation) {
    JavadocWriter writer = new JavadocWriter();
    new Documentation(writer).read(documentation);
    return writer.finish();
  }

  /**
   * What the model tells of a shape: its documentation, constraints, {@code @since} and {@code
   * @deprecated}.
   *
   * @param fallback the first sentence where the shape has no documentation; plain text
   */
  public static String of(Shape shape, String fallback) {
    JavadocWriter writer = new JavadocWriter();
    describe(writer, documentation(shape), fallback);
    Constraints.of(shape, writer);
    return BlockTags.append(writer.finish(), shape);
  }

  /**
   * What the model tells of a member, with the documentation of its target where it has none of its
   * own, and with the constraints of both.
   *
   * @param fallback the first sentence where neither has documentation; plain text
   */
  public static String of(Model model, MemberShape member, String fallback) {
    JavadocWriter writer = new JavadocWriter();
    String own = documentation(member);
    describe(writer, own.isBlank() ? ofTarget(model, member) : own, fallback);
    Constraints.of(model, member, writer);
    return BlockTags.append(writer.finish(), member);
  }

  private static void describe(JavadocWriter writer, String documentation, String fallback) {
    new Documentation(writer).read(documentation);
    if (writer.isEmpty()) {
      writer.inline().text(fallback);
    }
  }

  private static String documentation(Shape shape) {
    return shape.getTrait(DocumentationTrait.class).map(DocumentationTrait::getValue).orElse("");
  }

  /** Not that of a type of its own, which is told there. */
  private static String ofTarget(Model model, MemberShape member) {
    return model
        .getShape(member.getTarget())
        .filter(target -> !Prelude.isPreludeShape(target))
        .filter(target -> !target.isStructureShape() && !target.isUnionShape())
        .map(Javadoc::documentation)
        .orElse("");
  }
}
