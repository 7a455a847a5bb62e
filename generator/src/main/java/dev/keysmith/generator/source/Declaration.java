package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What types, methods and fields have alike: a comment, annotations and modifiers. */
abstract sealed class Declaration permits FieldSpec, MethodSpec, TypeSpec {
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final Set<Modifier> modifiers;

  Declaration(Builder<?> builder) {
    this.javadoc = builder.javadoc.build();
    this.annotations = List.copyOf(builder.annotations);
    this.modifiers = Collections.unmodifiableSet(EnumSet.copyOf(builder.modifiers));
  }

  final CodeBlock javadoc() {
    return javadoc;
  }

  final List<AnnotationSpec> annotations() {
    return annotations;
  }

  /** In the order that they are written in. */
  final Set<Modifier> modifiers() {
    return modifiers;
  }

  /**
   * Builds one.
   *
   * @param <B> the builder itself
   */
  abstract static class Builder<B extends Builder<B>> {
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);

    abstract B self();

    /** Adds all of another's. */
    final void addAll(Declaration other) {
      javadoc.add(other.javadoc);
      annotations.addAll(other.annotations);
      modifiers.addAll(other.modifiers);
    }

    public final B addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return self();
    }

    public final B addJavadoc(CodeBlock block) {
      javadoc.add(block);
      return self();
    }

    public final B addAnnotation(Class<?> type) {
      return addAnnotation(AnnotationSpec.of(type));
    }

    public final B addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return self();
    }

    public final B addModifiers(Modifier... added) {
      modifiers.addAll(List.of(added));
      return self();
    }
  }
}
