package dev.keysmith.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.traits.SparseTrait;

/** Emits the setters of a member: one, and for a list a second that takes the elements. */
final class SetterEmitter {
  private final Context context;
  private final ClassName type;
  private final ClassName builder;
  private final CopyCode copies;

  SetterEmitter(Context context, ClassName type) {
    this.context = context;
    this.type = type;
    this.builder = context.plan().builder(type);
    this.copies = new CopyCode(context);
  }

  List<MethodSpec> of(Property property) {
    return property.target() instanceof ListShape list
        ? List.of(setter(property), varargs(property, list))
        : List.of(setter(property));
  }

  private MethodSpec setter(Property property) {
    MethodSpec.Builder code =
        start(property, "the value, or null for none")
            .addParameter(RuntimeTypes.nullable(property.type()), property.name());
    return code.addCode(assign(property)).addStatement("return this").build();
  }

  private CodeBlock assign(Property property) {
    String name = property.name();
    if (!ReadCode.isCollection(property.target())) {
      return CodeBlock.builder().addStatement("this.$L = $L", name, name).build();
    }
    if (!copies.isNested(property.target())) {
      return CodeBlock.builder()
          .addStatement(
              "this.$L = $L == null ? null : $L",
              name,
              name,
              CopyCode.flat(property.target(), name))
          .build();
    }
    String copy = name.equals("copy") ? "copy_" : "copy";
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", name)
        .addStatement("this.$L = null", name)
        .addStatement("return this")
        .endControlFlow()
        .add(copies.nested(property.target(), name, copy))
        .addStatement("this.$L = $L", name, CopyCode.unmodifiable(property.target(), copy))
        .build();
  }

  private MethodSpec varargs(Property property, ListShape list) {
    TypeName element = context.elementType(list, list.getMember());
    MethodSpec.Builder code =
        start(property, "the elements")
            .addParameter(ArrayTypeName.of(element), property.name())
            .varargs()
            .addStatement(
                "this.$L = $T.$L($L)",
                property.name(),
                RuntimeTypes.COPIES,
                list.hasTrait(SparseTrait.class) ? "sparseListOf" : "listOf",
                property.name())
            .addStatement("return this");
    if (element instanceof ParameterizedTypeName) {
      code.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
    }
    return code.build();
  }

  private MethodSpec.Builder start(Property property, String what) {
    String accessor = context.plan().isMessage(property.member()) ? "getMessage" : property.name();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(property.name())
            .addJavadoc("Sets {@link $T#$L()}.\n\n", type, accessor)
            .addJavadoc("@param $L $L\n@return this builder", property.name(), what)
            .addModifiers(Modifier.PUBLIC)
            .returns(builder);
    if (Docs.isDeprecated(property.member())) {
      code.addJavadoc("\n@deprecated as the member is").addAnnotation(Docs.deprecated());
    }
    return code;
  }
}
