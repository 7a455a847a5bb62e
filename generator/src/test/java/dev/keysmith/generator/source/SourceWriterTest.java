package dev.keysmith.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

final class SourceWriterTest {
  private static final ClassName SAMPLE = ClassName.get("com.example", "Sample");

  @Test
  void writesAType() {
    TypeSpec type =
        TypeSpec.classBuilder(SAMPLE)
            .addJavadoc("A sample.")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(ClassName.get("com.example.base", "Base"))
            .addField(ClassName.get(String.class).nullable(), "name", Modifier.PRIVATE)
            .addField(PrimitiveName.INT, "count", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.methodBuilder("twice")
                    .addJavadoc("{@return it twice}\n@param text what")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), SAMPLE))
                    .addParameter(ArrayTypeName.of(ClassName.get(String.class)), "text")
                    .varargs()
                    .beginControlFlow("if (text == null)")
                    .addStatement("return null")
                    .nextControlFlow("else")
                    .addStatement("return $T.of(\n$S,\nthis)", List.class, "a\"\n\\")
                    .endControlFlow()
                    .build())
            .addMethod(MethodSpec.constructorBuilder().build())
            .build();
    assertEquals(
        """
        package com.example;

        import com.example.base.Base;
        import java.util.List;
        import org.jspecify.annotations.Nullable;

        /** A sample. */
        public final class Sample extends Base {
          private @Nullable String name;
          private final int count;

          Sample() {}

          /**
           * {@return it twice}
           * @param text what
           */
          @Override
          public List<Sample> twice(String... text) {
            if (text == null) {
              return null;
            } else {
              return List.of(
                  "a\\"\\n\\\\",
                  this);
            }
          }
        }
        """,
        SourceWriter.write("com.example", type, Set.of()));
  }

  @Test
  void namesTheSecondOfTwoAlikeInFull() {
    String source = source(CodeBlock.of("$T a; $T b;\n", List.class, other("List")), Set.of());
    assertTrue(source.contains("import java.util.List;\n"), source);
    assertTrue(source.contains("List a; com.example.other.List b;"), source);
  }

  @Test
  void namesWhatThePackageHasBeforeAnImport() {
    ClassName own = ClassName.get("com.example", "List");
    String source = source(CodeBlock.of("$T a; $T b;\n", List.class, own), Set.of());
    assertFalse(source.contains("import"), source);
    assertTrue(source.contains("java.util.List a; List b;"), source);
  }

  @Test
  void namesInFullWhatThePackageHides() {
    CodeBlock code = CodeBlock.of("$T a; $T b; $T c;\n", String.class, Long.class, List.class);
    String source = source(code, Set.of("Long", "List"));
    assertTrue(source.contains("String a; java.lang.Long b; List c;"), source);
  }

  @Test
  void namesNestedTypesAsSeenFromThePlace() {
    ClassName nested = SAMPLE.nestedClass("Entry");
    CodeBlock code =
        CodeBlock.of("$T a; $T b; $T c;\n", nested, Map.Entry.class, nested.nullable());
    TypeSpec type =
        TypeSpec.interfaceBuilder(SAMPLE)
            .addModifiers(Modifier.SEALED)
            .addPermittedSubclass(nested)
            .addMethod(
                MethodSpec.methodBuilder("m").addModifiers(Modifier.DEFAULT).addCode(code).build())
            .addType(
                TypeSpec.classBuilder(nested)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addSuperinterface(SAMPLE)
                    .build())
            .build();
    String source = SourceWriter.write("com.example", type, Set.of());
    assertTrue(source.contains("sealed interface Sample permits Sample.Entry {"), source);
    assertTrue(source.contains("Entry a; Map.Entry b; @Nullable Entry c;"), source);
    assertTrue(source.contains("  final class Entry implements Sample {\n  }\n"), source);
  }

  @Test
  void namesInFullWhatATypeVariableHides() {
    TypeSpec type =
        TypeSpec.classBuilder(SAMPLE)
            .addMethod(
                MethodSpec.methodBuilder("m")
                    .addTypeVariable(TypeVariableName.get("I", ClassName.OBJECT))
                    .addStatement("$T a", ClassName.get("com.example", "I"))
                    .addStatement("$T b", SAMPLE.nestedClass("I"))
                    .build())
            .addType(TypeSpec.classBuilder(SAMPLE.nestedClass("I")).build())
            .build();
    String source = SourceWriter.write("com.example", type, Set.of());
    assertTrue(source.contains("  <I extends Object> void m() {\n    com.example.I a;\n"), source);
    assertTrue(source.contains("    com.example.Sample.I b;\n"), source);
  }

  @Test
  void doesNotImportWhatHasTheNameOfTheFile() {
    ClassName twin = other("Sample");
    TypeSpec type = TypeSpec.classBuilder(SAMPLE).addJavadoc("See {@link $T}.", twin).build();
    String source = SourceWriter.write("com.example", type, Set.of());
    assertFalse(source.contains("import"), source);
    assertTrue(source.contains("See {@link com.example.other.Sample}."), source);
  }

  @Test
  void putsConstantsBesideTheirShortComments() {
    TypeSpec type =
        TypeSpec.enumBuilder(SAMPLE)
            .addEnumConstant(new EnumConstant("A", CodeBlock.of("One."), List.of()))
            .addEnumConstant(new EnumConstant("B", CodeBlock.of("Two."), List.of()))
            .addEnumConstant(
                new EnumConstant(
                    "C",
                    CodeBlock.of("Three.\n\n@deprecated so"),
                    List.of(AnnotationSpec.of(Deprecated.class))))
            .build();
    assertEquals(
        """
        package com.example;

        enum Sample {
          /** One. */ A,
          /** Two. */ B,

          /**
           * Three.
           *
           * @deprecated so
           */
          @Deprecated
          C
        }
        """,
        SourceWriter.write("com.example", type, Set.of()));
  }

  @Test
  void breaksLongLines() {
    String a = "a".repeat(48);
    CodeBlock code =
        CodeBlock.builder()
            .addStatement("$L = call($L(one, two), $L)", a, a, a)
            .addStatement("$L$Z.with($S)$Z.with($S)", a, "x, ".repeat(20), "y, ".repeat(20))
            .build();
    String source = source(code, Set.of());
    assertTrue(source.lines().allMatch(line -> line.length() <= 120), source);
    assertTrue(source.contains("(one, two),\n        " + a + ");\n"), source);
    assertTrue(source.contains("\n        .with(\"y, "), source);
    assertFalse(source.contains("\u0001"), source);
  }

  @Test
  void breaksNoWord() {
    String test = "workpermits == null || andextends == null || orimplements == null || ".repeat(4);
    CodeBlock code = CodeBlock.of("if ($Lend == null) return;\n", test);
    assertTrue(source(code, Set.of()).replaceAll("\\s+", " ").contains(test), test);
  }

  @Test
  void breaksNoEmptyParameters() {
    String name = "a".repeat(150);
    TypeSpec type =
        TypeSpec.classBuilder(SAMPLE).addMethod(MethodSpec.methodBuilder(name).build()).build();
    assertTrue(SourceWriter.write("com.example", type, Set.of()).contains(name + "() {}\n"));
  }

  @Test
  void breaksALoopAfterItsParts() {
    String key = "k".repeat(40);
    CodeBlock code =
        CodeBlock.of("for ($T $L = next($L); $L != null; ) {\n}\n", String.class, key, key, key);
    assertFalse(source(code, Set.of()).contains("=\n"));
  }

  @Test
  void leavesALineWithoutAPlaceToBreak() {
    String name = "a".repeat(200);
    assertTrue(source(CodeBlock.builder().addStatement(name).build(), Set.of()).contains(name));
  }

  private static ClassName other(String name) {
    return ClassName.get("com.example.other", name);
  }

  private static String source(CodeBlock code, Set<String> qualified) {
    TypeSpec type =
        TypeSpec.classBuilder(SAMPLE)
            .addMethod(MethodSpec.methodBuilder("m").addCode(code).build())
            .build();
    return SourceWriter.write("com.example", type, qualified);
  }
}
