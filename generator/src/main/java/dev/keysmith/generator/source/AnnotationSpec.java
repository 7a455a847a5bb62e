package dev.keysmith.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * An annotation of a type, method, field or parameter.
 *
 * @param value its one value, or null
 */
public record AnnotationSpec(ClassName type, @Nullable CodeBlock value) {
  public static AnnotationSpec of(Class<?> type) {
    return new AnnotationSpec(ClassName.get(type), null);
  }

  /** An annotation with a value, by a format as of {@link CodeBlock}. */
  public static AnnotationSpec of(Class<?> type, String format, Object... arguments) {
    return new AnnotationSpec(ClassName.get(type), CodeBlock.of(format, arguments));
  }
}
