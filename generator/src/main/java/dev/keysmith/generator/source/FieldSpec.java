package dev.keysmith.generator.source;

import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec extends Declaration {
  private final TypeName type;
  private final String name;
  private final CodeBlock initializer;

  private FieldSpec(Builder builder) {
    super(builder);
    this.type = builder.type;
    this.name = builder.name;
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

  /** What it begins with; empty where nothing is said. */
  CodeBlock initializer() {
    return initializer;
  }

  boolean isStatic() {
    return modifiers().contains(Modifier.STATIC);
  }

  /** Builds a field. */
  public static final class Builder extends Declaration.Builder<Builder> {
    private final TypeName type;
    private final String name;
    private CodeBlock initializer = CodeBlock.of("");

    private Builder(TypeName type, String name, Modifier... modifiers) {
      this.type = type;
      this.name = name;
      addModifiers(modifiers);
    }

    @Override
    Builder self() {
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
