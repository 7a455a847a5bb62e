package dev.keysmith.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.keysmith.generator.docs.Javadoc;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;

/** Javadoc of generated things: the model's text once, and the tags that Java wants beside it. */
final class Docs {
  private Docs() {}

  static CodeBlock of(Shape shape, String fallback) {
    return CodeBlock.of("$L", Javadoc.of(shape, fallback));
  }

  static CodeBlock of(Context context, MemberShape member, String fallback) {
    return CodeBlock.of("$L", Javadoc.of(context.model(), member, fallback));
  }

  /** The text with a further block tag at its end. */
  static CodeBlock withTag(CodeBlock text, String format, Object... args) {
    String last = text.toString();
    last = last.substring(last.lastIndexOf('\n') + 1);
    return CodeBlock.builder()
        .add(text)
        .add(last.startsWith("@") ? "\n" : "\n\n")
        .add(format, args)
        .build();
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
