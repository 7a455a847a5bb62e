package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method or a constructor. */
public final class MethodSpec extends Declaration {
  private final @Nullable String name;
  private final List<TypeVariableName> typeVariables;
  private final TypeName returnType;
  private final List<ParameterSpec> parameters;
  private final boolean varargs;
  private final CodeBlock code;

  private MethodSpec(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.typeVariables = List.copyOf(builder.typeVariables);
    this.returnType = builder.returnType;
    this.parameters = List.copyOf(builder.parameters);
    this.varargs = builder.varargs;
    this.code = builder.code.build();
  }

  public static Builder methodBuilder(String name) {
    return new Builder(name);
  }

  public static Builder constructorBuilder() {
    return new Builder(null);
  }

  /** Null is a constructor's. */
  @Nullable String name() {
    return name;
  }

  boolean isConstructor() {
    return name == null;
  }

  List<TypeVariableName> typeVariables() {
    return typeVariables;
  }

  TypeName returnType() {
    return returnType;
  }

  List<ParameterSpec> parameters() {
    return parameters;
  }

  /** Whether the last parameter, an array, takes its elements. */
  boolean varargs() {
    return varargs;
  }

  CodeBlock code() {
    return code;
  }

  /** Builds a method, which is {@code void} unless it is told what it returns. */
  public static final class Builder extends Declaration.Builder<Builder> {
    private final @Nullable String name;
    private final List<TypeVariableName> typeVariables = new ArrayList<>();
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final CodeBlock.Builder code = CodeBlock.builder();
    private TypeName returnType = PrimitiveName.VOID;
    private boolean varargs;

    private Builder(@Nullable String name) {
      this.name = name;
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder addTypeVariable(TypeVariableName variable) {
      typeVariables.add(variable);
      return this;
    }

    public Builder returns(Class<?> type) {
      return returns(ClassName.get(type));
    }

    public Builder returns(TypeName type) {
      this.returnType = type;
      return this;
    }

    public Builder addParameter(Class<?> type, String parameter) {
      return addParameter(ClassName.get(type), parameter);
    }

    public Builder addParameter(TypeName type, String parameter) {
      parameters.add(new ParameterSpec(type, parameter));
      return this;
    }

    /** The last parameter, which must be an array, takes its elements. */
    public Builder varargs() {
      this.varargs = true;
      return this;
    }

    public Builder addCode(String format, Object... arguments) {
      code.add(format, arguments);
      return this;
    }

    public Builder addCode(CodeBlock block) {
      code.add(block);
      return this;
    }

    /** Adds a line that is a comment. */
    public Builder addComment(String text) {
      code.add("// $L\n", text);
      return this;
    }

    public Builder addStatement(String format, Object... arguments) {
      code.addStatement(format, arguments);
      return this;
    }

    public Builder addStatement(CodeBlock block) {
      code.addStatement(block);
      return this;
    }

    public Builder beginControlFlow(String format, Object... arguments) {
      code.beginControlFlow(format, arguments);
      return this;
    }

    public Builder nextControlFlow(String format, Object... arguments) {
      code.nextControlFlow(format, arguments);
      return this;
    }

    public Builder endControlFlow() {
      code.endControlFlow();
      return this;
    }

    public MethodSpec build() {
      return new MethodSpec(this);
    }
  }
}
