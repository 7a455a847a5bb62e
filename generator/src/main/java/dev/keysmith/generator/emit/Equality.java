package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The {@code equals} and {@code hashCode} of a structure, over all its members. */
final class Equality {
  private final ClassName type;
  private final List<Property> properties;

  Equality(ClassName type, List<Property> properties) {
    this.type = type;
    this.properties = properties;
  }

  void addTo(TypeSpec.Builder code) {
    code.addMethod(equals()).addMethod(hash());
  }

  private MethodSpec equals() {
    MethodSpec.Builder code = method("equals", TypeName.BOOLEAN);
    code.addParameter(Runtime.nullable(ClassName.OBJECT), "other");
    if (properties.isEmpty()) {
      return code.addStatement("return other instanceof $T", type).build();
    }
    code.beginControlFlow("if (!(other instanceof $T that))", type)
        .addStatement("return false")
        .endControlFlow();
    CodeBlock.Builder same = CodeBlock.builder();
    for (Property property : properties) {
      String separator = same.isEmpty() ? "" : "\n&& ";
      same.add(separator)
          .add("$T.equals($L, that.$L)", Objects.class, property.field(), property.name());
    }
    return code.addStatement("return $L", same.build()).build();
  }

  private MethodSpec hash() {
    MethodSpec.Builder code = method("hashCode", TypeName.INT);
    if (properties.isEmpty()) {
      return code.addStatement("return 1").build();
    }
    if (properties.size() == 1) {
      return code.addStatement("return $T.hashCode($L)", Objects.class, properties.get(0).field())
          .build();
    }
    code.addStatement("int hash = $T.hashCode($L)", Objects.class, properties.get(0).field());
    for (Property property : properties.subList(1, properties.size())) {
      code.addStatement("hash = 31 * hash + $T.hashCode($L)", Objects.class, property.field());
    }
    return code.addStatement("return hash").build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
