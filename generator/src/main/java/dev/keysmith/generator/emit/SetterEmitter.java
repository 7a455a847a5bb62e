package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.AnnotationSpec;
import dev.keysmith.generator.source.ArrayTypeName;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.traits.SparseTrait;

/** Emits the setters of a member: one, and for a list a second that takes the elements. */
final class SetterEmitter {
  private static final Pattern COPY_LOCAL = Pattern.compile("(copy|element|entry)\\d*");

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
    boolean nested = ReadCode.isCollection(property.target()) && copies.isNested(property.target());
    String given =
        nested && COPY_LOCAL.matcher(property.name()).matches() ? "given" : property.name();
    return start(property, given, "the value, or null for none")
        .addParameter(property.type().nullable(), given)
        .addCode(nested ? assignCopy(property, given) : assign(property))
        .addStatement("return this")
        .build();
  }

  private static CodeBlock assign(Property property) {
    String name = property.name();
    return ReadCode.isCollection(property.target())
        ? CodeBlock.builder()
            .addStatement(
                "this.$L = $L == null ? null : $L",
                name,
                name,
                CopyCode.flat(property.target(), name))
            .build()
        : CodeBlock.builder().addStatement("this.$L = $L", name, name).build();
  }

  private CodeBlock assignCopy(Property property, String given) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", given)
        .addStatement("this.$L = null", property.name())
        .addStatement("return this")
        .endControlFlow()
        .add(copies.nested(property.target(), given, "copy"))
        .addStatement(
            "this.$L = $L", property.name(), CopyCode.unmodifiable(property.target(), "copy"))
        .build();
  }

  private MethodSpec varargs(Property property, ListShape list) {
    TypeName element = context.elementType(list, list.getMember());
    String name = property.name();
    MethodSpec.Builder code =
        start(property, name, "the elements")
            .addParameter(ArrayTypeName.of(element), name)
            .varargs();
    if (element instanceof ParameterizedTypeName) {
      return code.addAnnotation(SafeVarargs.class)
          .addAnnotation(onlyRead())
          .addModifiers(Modifier.FINAL)
          .addStatement("return $L($T.asList($L))", name, Arrays.class, name)
          .build();
    }
    String copy = list.hasTrait(SparseTrait.class) ? "sparseListOf" : "listOf";
    return code.addStatement("this.$L = $T.$L($L)", name, RuntimeTypes.COPIES, copy, name)
        .addStatement("return this")
        .build();
  }

  private static AnnotationSpec onlyRead() {
    return AnnotationSpec.of(SuppressWarnings.class, "$S /* the array is only read */", "varargs");
  }

  private MethodSpec.Builder start(Property property, String given, String what) {
    String accessor = context.plan().isMessage(property.member()) ? "getMessage" : property.name();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(property.name())
            .addJavadoc("{@return this, with {@link $T#$L()} set}\n", type, accessor)
            .addJavadoc("@param $L $L", given, what)
            .addModifiers(Modifier.PUBLIC)
            .returns(builder);
    if (Docs.isDeprecated(property.member())) {
      code.addJavadoc("\n@deprecated as the member is").addAnnotation(Docs.deprecated());
    }
    return code;
  }
}
