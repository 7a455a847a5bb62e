package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The methods of an enum that do not depend on its values. */
final class EnumMethods {
  private final EnumKind kind;
  private final ClassName type;
  private final ClassName known;

  EnumMethods(EnumKind kind, ClassName type, ClassName known) {
    this.kind = kind;
    this.type = type;
    this.known = known;
  }

  MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(kind.type(), "value")
        .addParameter(TypeName.INT, "place")
        .addStatement("this.value = value")
        .addStatement("this.place = place")
        .build();
  }

  MethodSpec ofValue() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("ofValue")
            .addJavadoc(
                "@param value a tree\n@return what it tells\n"
                    + "@throws $T when it is of another kind",
                IllegalArgumentException.class)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(Runtime.VALUE, "value")
            .returns(type);
    accept(code, kind.tree());
    if (kind == EnumKind.STRING) {
      accept(code, Runtime.VALUE.nestedClass("String"));
    }
    return code.addStatement(
            "throw new $T($S.concat(value.tag()))",
            IllegalArgumentException.class,
            type.simpleName()
                + (kind == EnumKind.STRING
                    ? ": want Enum or String, found "
                    : ": want Integer, found "))
        .build();
  }

  private static void accept(MethodSpec.Builder code, ClassName tree) {
    code.beginControlFlow("if (value instanceof $T that)", tree)
        .addStatement("return of(that.value())")
        .endControlFlow();
  }

  MethodSpec value() {
    return MethodSpec.methodBuilder("value")
        .addJavadoc("{@return the value on the wire}")
        .addModifiers(Modifier.PUBLIC)
        .returns(kind.type())
        .addStatement("return value")
        .build();
  }

  MethodSpec known() {
    return MethodSpec.methodBuilder("known")
        .addJavadoc("{@return this for a switch, or null when the model does not list it}")
        .addModifiers(Modifier.PUBLIC)
        .returns(Runtime.nullable(known))
        .addStatement("return place < 0 ? null : $T.values()[place]", known)
        .build();
  }

  MethodSpec toValue() {
    return MethodSpec.methodBuilder("toValue")
        .addJavadoc("{@return the tree of this, for people and tools}")
        .addModifiers(Modifier.PUBLIC)
        .returns(kind.tree())
        .addStatement("return $T.$L(value)", Runtime.VALUE, kind.treeFactory())
        .build();
  }

  MethodSpec equality() {
    return override("equals", TypeName.BOOLEAN)
        .addParameter(Runtime.nullable(ClassName.OBJECT), "other")
        .addStatement(
            kind == EnumKind.INT
                ? "return other instanceof $T that && value == that.value"
                : "return other instanceof $T that && value.equals(that.value)",
            type)
        .build();
  }

  MethodSpec hash() {
    return override("hashCode", TypeName.INT)
        .addStatement(kind == EnumKind.INT ? "return value" : "return value.hashCode()")
        .build();
  }

  MethodSpec description() {
    MethodSpec.Builder code = override("toString", ClassName.get(String.class));
    return kind == EnumKind.INT
        ? code.addStatement("return $T.toString(value)", Integer.class).build()
        : code.addStatement("return value").build();
  }

  private static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
