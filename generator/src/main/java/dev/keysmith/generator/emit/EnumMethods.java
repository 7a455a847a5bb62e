package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
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

  /**
   * @param modifiers none where the constants are elsewhere
   */
  MethodSpec constructor(Modifier... modifiers) {
    return MethodSpec.constructorBuilder()
        .addModifiers(modifiers)
        .addParameter(kind.type(), "value")
        .addParameter(PrimitiveName.INT, "place")
        .addStatement("super(value, place)")
        .build();
  }

  MethodSpec ofValue() {
    return MethodSpec.methodBuilder("ofValue")
        .addJavadoc(
            "{@return what a tree tells}\n@param value a tree\n@throws $T when it is of another kind",
            IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeTypes.VALUE, "value")
        .returns(type)
        .addStatement("return of(valueIn(value))")
        .build();
  }

  MethodSpec known() {
    return MethodSpec.methodBuilder("known")
        .addJavadoc("{@return this for a switch, or null when the model does not list it}")
        .addModifiers(Modifier.PUBLIC)
        .returns(known.nullable())
        .addStatement("return place() < 0 ? null : $T.values()[place()]", known)
        .build();
  }
}
