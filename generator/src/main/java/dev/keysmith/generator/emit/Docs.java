package dev.keysmith.generator.emit;

import dev.keysmith.generator.docs.Javadoc;
import dev.keysmith.generator.source.AnnotationSpec;
import dev.keysmith.generator.source.CodeBlock;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;

/** Javadoc of generated things: the model's text once, and the tags that Java wants beside it. */
final class Docs {
  private Docs() {}

  static CodeBlock of(Shape shape, String fallback) {
    return CodeBlock.of("$L", Javadoc.of(shape, fallback));
  }

  /**
   * @param tags block tags that follow those of the model, a line each
   */
  static CodeBlock of(OperationShape shape, String fallback, String tags) {
    return CodeBlock.of("$L", Javadoc.of(shape, fallback) + "\n" + tags);
  }

  /**
   * @param tags block tags that follow those of the model, a line each
   */
  static CodeBlock of(Context context, MemberShape member, String fallback, String tags) {
    return CodeBlock.of("$L", Javadoc.of(context.model(), member, fallback) + "\n" + tags);
  }

  static boolean isDeprecated(Shape shape) {
    return shape.hasTrait(DeprecatedTrait.class);
  }

  static AnnotationSpec deprecated() {
    return AnnotationSpec.of(Deprecated.class);
  }

  /**
   * For types that mention what the model deprecates, which is no fault of whoever compiles them.
   */
  static AnnotationSpec suppressDeprecation() {
    return AnnotationSpec.of(
        SuppressWarnings.class, "$S /* the model deprecates what this names */", "deprecation");
  }
}
