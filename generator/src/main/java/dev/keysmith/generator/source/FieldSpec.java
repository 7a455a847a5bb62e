package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {
  private final TypeName type;
  private final String name;
  private final Set<Modifier> modifiers;
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final CodeBlock initializer;

  private FieldSpec(Builder builder) {
    this.type = builder.type;
    this.name = builder.name;
    this.modifiers = EnumSet.copyOf(builder.modifiers);
    this.javadoc = builder.javadoc.build();
    this.annotations = List.copyOf(builder.annotations);
    this.initializer = builder.initializer;
  }

  public static Builder builder(TypeName type, String name, Modifier... modifiers) {
    return new Builder(type, name, modifiers);
  }

  TypeName type() {
    return type;
  }

  String name() {
    return name;
  }

  Set<Modifier> modifiers() {
    return modifiers;
  }

  CodeBlock javadoc() {
    return javadoc;
  }

  List<AnnotationSpec> annotations() {
    return annotations;
  }

  /** What it begins with; empty where nothing is said. */
  CodeBlock initializer() {
    return initializer;
  }

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  /** Builds a field. */
  public static final class Builder {
    private final TypeName type;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private CodeBlock initializer = CodeBlock.of("");

    private Builder(TypeName type, String name, Modifier... modifiers) {
      this.type = type;
      this.name = name;
      this.modifiers.addAll(List.of(modifiers));
    }

    public Builder addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return this;
    }

    public Builder addJavadoc(CodeBlock block) {
      javadoc.add(block);
      return this;
    }

    public Builder addModifiers(Modifier... added) {
      modifiers.addAll(List.of(added));
      return this;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder initializer(String format, Object... arguments) {
      return initializer(CodeBlock.of(format, arguments));
    }

    public Builder initializer(CodeBlock value) {
      this.initializer = value;
      return this;
    }

    public FieldSpec build() {
      return new FieldSpec(this);
    }
  }
}
