package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class, an interface or an enum. */
public final class TypeSpec {
  /** What it is. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM
  }

  private final Builder parts;
  private final CodeBlock javadoc;

  private TypeSpec(Builder builder) {
    this.parts = new Builder(builder);
    this.javadoc = builder.javadoc.build();
  }

  public static Builder classBuilder(ClassName type) {
    return new Builder(Kind.CLASS, type.simpleName());
  }

  public static Builder interfaceBuilder(ClassName type) {
    return new Builder(Kind.INTERFACE, type.simpleName());
  }

  public static Builder enumBuilder(ClassName type) {
    return new Builder(Kind.ENUM, type.simpleName());
  }

  /** A builder that begins with all of this. */
  public Builder toBuilder() {
    return new Builder(parts);
  }

  /** The simple name. */
  public String name() {
    return parts.name;
  }

  Kind kind() {
    return parts.kind;
  }

  Set<Modifier> modifiers() {
    return parts.modifiers;
  }

  CodeBlock javadoc() {
    return javadoc;
  }

  List<AnnotationSpec> annotations() {
    return parts.annotations;
  }

  /** Null where a class extends none, and always of other types. */
  @Nullable TypeName superclass() {
    return parts.superclass;
  }

  /** What a class implements, and what an interface extends. */
  List<TypeName> superinterfaces() {
    return parts.superinterfaces;
  }

  List<TypeName> permitted() {
    return parts.permitted;
  }

  List<EnumConstant> constants() {
    return parts.constants;
  }

  List<FieldSpec> fields() {
    return parts.fields;
  }

  List<MethodSpec> methods() {
    return parts.methods;
  }

  List<TypeSpec> types() {
    return parts.types;
  }

  /** The simple names of the types in it. */
  List<String> typeNames() {
    return parts.types.stream().map(TypeSpec::name).toList();
  }

  /** Builds a type. */
  public static final class Builder {
    private final Kind kind;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final CodeBlock.Builder javadoc;
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final List<TypeName> superinterfaces = new ArrayList<>();
    private final List<TypeName> permitted = new ArrayList<>();
    private final List<EnumConstant> constants = new ArrayList<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();
    private @Nullable TypeName superclass;

    private Builder(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
      this.javadoc = CodeBlock.builder();
    }

    private Builder(Builder other) {
      this.kind = other.kind;
      this.name = other.name;
      this.modifiers.addAll(other.modifiers);
      this.javadoc = other.javadoc.build().toBuilder();
      this.annotations.addAll(other.annotations);
      this.superclass = other.superclass;
      this.superinterfaces.addAll(other.superinterfaces);
      this.permitted.addAll(other.permitted);
      this.constants.addAll(other.constants);
      this.fields.addAll(other.fields);
      this.methods.addAll(other.methods);
      this.types.addAll(other.types);
    }

    public Builder addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return this;
    }

    public Builder addJavadoc(CodeBlock block) {
      javadoc.add(block);
      return this;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addModifiers(Modifier... added) {
      modifiers.addAll(List.of(added));
      return this;
    }

    public Builder superclass(TypeName type) {
      this.superclass = type;
      return this;
    }

    /** What a class implements, or what an interface extends. */
    public Builder addSuperinterface(TypeName type) {
      superinterfaces.add(type);
      return this;
    }

    /** A class that may extend or implement this sealed type. */
    public Builder addPermittedSubclass(ClassName type) {
      permitted.add(type);
      return this;
    }

    public Builder addEnumConstant(EnumConstant constant) {
      constants.add(constant);
      return this;
    }

    public Builder addField(TypeName type, String field, Modifier... ofField) {
      return addField(FieldSpec.builder(type, field, ofField).build());
    }

    public Builder addField(FieldSpec field) {
      fields.add(field);
      return this;
    }

    public Builder addMethod(MethodSpec method) {
      methods.add(method);
      return this;
    }

    public Builder addMethods(Iterable<MethodSpec> added) {
      added.forEach(methods::add);
      return this;
    }

    public Builder addType(TypeSpec type) {
      types.add(type);
      return this;
    }

    public TypeSpec build() {
      return new TypeSpec(this);
    }
  }
}
