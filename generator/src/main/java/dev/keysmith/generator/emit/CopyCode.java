package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;

/** Code that makes the unmodifiable copy of a list or map that a builder keeps. */
final class CopyCode {
  private final Context context;

  CopyCode(Context context) {
    this.context = context;
  }

  /** Whether a copy takes statements, because the collection holds collections. */
  boolean isNested(Shape target) {
    return ReadCode.isCollection(context.target(Context.elementOf(target)));
  }

  /** The copy of a collection that holds no collections. */
  static CodeBlock flat(Shape target, String value) {
    String method = target.isMapShape() ? "map" : "list";
    return target.hasTrait(SparseTrait.class)
        ? CodeBlock.of(
            "$T.$L($L)",
            RuntimeTypes.COPIES,
            target.isMapShape() ? "sparseMap" : "sparseList",
            value)
        : CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, method, value);
  }

  /** Statements that leave a copy of a collection of collections in a local. */
  CodeBlock nested(Shape target, String value, String local) {
    return nested(target, value, local, 1);
  }

  static CodeBlock unmodifiable(Shape target, String local) {
    return CodeBlock.of(
        "$T.$L($L)",
        Collections.class,
        target.isMapShape() ? "unmodifiableMap" : "unmodifiableList",
        local);
  }

  private CodeBlock nested(Shape target, String value, String local, int depth) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $L = new $T<>()",
                context.plan().javaType(target),
                local,
                target.isMapShape() ? LinkedHashMap.class : ArrayList.class);
    MemberShape element = Context.elementOf(target);
    if (target instanceof MapShape) {
      String entry = "entry" + depth;
      code.beginControlFlow(
              "for ($T.Entry<$T, $T> $L : $L.entrySet())",
              Map.class,
              String.class,
              context.elementType(target, element),
              entry,
              value)
          .add(
              element(
                  target,
                  CodeBlock.of("$L.put($L.getKey(), ", local, entry),
                  entry + ".getValue()",
                  depth));
    } else {
      String item = "element" + depth;
      code.beginControlFlow("for ($T $L : $L)", context.elementType(target, element), item, value)
          .add(element(target, CodeBlock.of("$L.add(", local), item, depth));
    }
    return code.endControlFlow().build();
  }

  private CodeBlock element(Shape collection, CodeBlock put, String value, int depth) {
    Shape target = context.target(Context.elementOf(collection));
    CodeBlock copy =
        isNested(target) ? deeper(target, put, value, depth) : shallow(target, put, value);
    if (!collection.hasTrait(SparseTrait.class)) {
      return copy;
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", value)
        .addStatement("$Lnull)", put)
        .nextControlFlow("else")
        .add(copy)
        .endControlFlow()
        .build();
  }

  private static CodeBlock shallow(Shape target, CodeBlock put, String value) {
    return CodeBlock.builder().addStatement("$L$L)", put, flat(target, value)).build();
  }

  private CodeBlock deeper(Shape target, CodeBlock put, String value, int depth) {
    String local = "copy" + (depth + 1);
    return CodeBlock.builder()
        .add(nested(target, value, local, depth + 1))
        .addStatement("$L$L)", put, unmodifiable(target, local))
        .build();
  }
}
