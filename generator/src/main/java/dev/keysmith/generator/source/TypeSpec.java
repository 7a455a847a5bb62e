package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class, an interface or an enum. */
public final class TypeSpec extends Declaration {
  /** What it is. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM
  }

  private final Kind kind;
  private final String name;
  private final @Nullable TypeName superclass;
  private final List<TypeName> superinterfaces;
  private final List<TypeName> permitted;
  private final List<EnumConstant> constants;
  private final List<FieldSpec> fields;
  private final List<MethodSpec> methods;
  private final List<TypeSpec> types;

  private TypeSpec(Builder builder) {
    super(builder);
    this.kind = builder.kind;
    this.name = builder.name;
    this.superclass = builder.superclass;
    this.superinterfaces = List.copyOf(builder.superinterfaces);
    this.permitted = List.copyOf(builder.permitted);
    this.constants = List.copyOf(builder.constants);
    this.fields = List.copyOf(builder.fields);
    this.methods = List.copyOf(builder.methods);
    this.types = List.copyOf(builder.types);
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

  /** The same with one more annotation. */
  public TypeSpec with(AnnotationSpec annotation) {
    Builder builder = new Builder(kind, name).superclass(superclass);
    builder.addAll(this);
    builder.superinterfaces.addAll(superinterfaces);
    builder.permitted.addAll(permitted);
    builder.constants.addAll(constants);
    builder.fields.addAll(fields);
    builder.methods.addAll(methods);
    builder.types.addAll(types);
    return builder.addAnnotation(annotation).build();
  }

  /** The simple name. */
  public String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  /** Null where a class extends none, and always of other types. */
  @Nullable TypeName superclass() {
    return superclass;
  }

  /** What a class implements, and what an interface extends. */
  List<TypeName> superinterfaces() {
    return superinterfaces;
  }

  List<TypeName> permitted() {
    return permitted;
  }

  List<EnumConstant> constants() {
    return constants;
  }

  List<FieldSpec> fields() {
    return fields;
  }

  List<MethodSpec> methods() {
    return methods;
  }

  List<TypeSpec> types() {
    return types;
  }

  /** The simple names of the types in it. */
  List<String> typeNames() {
    return types.stream().map(TypeSpec::name).toList();
  }

  /** Builds a type. */
  public static final class Builder extends Declaration.Builder<Builder> {
    private final Kind kind;
    private final String name;
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
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder superclass(@Nullable TypeName type) {
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
