package dev.keysmith.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.keysmith.generator.docs.Javadoc;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;

/** Javadoc of generated things: the model's text once, and the tags that Java wants beside it. */
final class Docs {
  private Docs() {}

  static CodeBlock of(Context context, Shape shape, String fallback) {
    return context.comments().setAside(Javadoc.of(shape, fallback));
  }

  /**
   * @param tags block tags that follow those of the model, a line each
   */
  static CodeBlock of(Context context, OperationShape shape, String fallback, String tags) {
    return context.comments().setAside(Javadoc.of(shape, fallback) + "\n" + tags);
  }

  /**
   * @param tags block tags that follow those of the model, a line each
   */
  static CodeBlock of(Context context, MemberShape member, String fallback, String tags) {
    return context.comments().setAside(Javadoc.of(context.model(), member, fallback) + "\n" + tags);
  }

  static boolean isDeprecated(Shape shape) {
    return shape.hasTrait(DeprecatedTrait.class);
  }

  static AnnotationSpec deprecated() {
    return AnnotationSpec.builder(Deprecated.class).build();
  }

  /**
   * For types that mention what the model deprecates, which is no fault of whoever compiles them.
   */
  static AnnotationSpec suppressDeprecation() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S /* the model deprecates what this names */", "deprecation")
        .build();
  }
}
