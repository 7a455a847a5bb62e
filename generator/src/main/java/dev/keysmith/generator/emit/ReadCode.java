package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Code that reads a value from the parameter {@code reader}. */
final class ReadCode {
  private final Context context;

  ReadCode(Context context) {
    this.context = context;
  }

  /** Whether reading takes more than an expression. */
  static boolean isCollection(Shape target) {
    return target instanceof ListShape || target instanceof MapShape;
  }

  /** The expression that reads a value that is no collection. */
  CodeBlock expression(Shape target, String schema) {
    return switch (target.getType()) {
      case STRUCTURE ->
          target.getId().equals(UnitTypeTrait.UNIT)
              ? CodeBlock.of("$T.read(reader)", RuntimeTypes.UNIT)
              : CodeBlock.of("$T.read(reader)", context.plan().type(target));
      case UNION -> CodeBlock.of("$T.read(reader)", context.plan().unionReader(target));
      case ENUM, INT_ENUM ->
          CodeBlock.of(
              "$T.of(reader.read$L($L))",
              context.plan().type(target),
              ValueKind.of(target),
              schema);
      default -> CodeBlock.of("reader.read$L($L)", ValueKind.of(target), schema);
    };
  }

  /**
   * Statements that read a collection into the field, after what it holds: flattened lists of XML
   * come in parts.
   */
  CodeBlock collectInto(String field, Shape target, String schema) {
    if (context.isOfStrings(target)) {
      return CodeBlock.builder()
          .addStatement("$L = reader.readStrings($L, $L)", field, schema, field)
          .build();
    }
    String local = local(target, 1);
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $T.growing($L)",
            context.plan().javaType(target),
            local,
            RuntimeTypes.COPIES,
            field)
        .add(collect(target, schema, local, 1))
        .addStatement("$L = $L", field, unmodifiable(target, local))
        .build();
  }

  /** Statements that read a collection into a new local, {@code list} or {@code map}. */
  CodeBlock collect(Shape target, String schema) {
    return collectNew(target, schema, 1);
  }

  /** The collection that has been read by {@link #collect}. */
  CodeBlock collected(Shape target) {
    return unmodifiable(target, local(target, 1));
  }

  private CodeBlock collectNew(Shape target, String schema, int depth) {
    String local = local(target, depth);
    return CodeBlock.builder()
        .addStatement(
            "$T $L = new $T<>()",
            context.plan().javaType(target),
            local,
            target.isMapShape() ? LinkedHashMap.class : ArrayList.class)
        .add(collect(target, schema, local, depth))
        .build();
  }

  private CodeBlock collect(Shape target, String schema, String local, int depth) {
    return target instanceof MapShape map
        ? collectMap(map, schema, local, depth)
        : collectList((ListShape) target, schema, local, depth);
  }

  private CodeBlock collectList(ListShape list, String schema, String local, int depth) {
    return CodeBlock.builder()
        .addStatement("reader.beginList($L)", schema)
        .beginControlFlow("while (reader.nextElement($L))", schema)
        .add(element(list, list.getMember(), schema, local + ".add(", depth))
        .endControlFlow()
        .build();
  }

  private CodeBlock collectMap(MapShape map, String schema, String local, int depth) {
    String key = depth == 1 ? "key" : "key" + depth;
    String put = "reader.putEntry(" + schema + ", " + local + ", " + key + ", ";
    return CodeBlock.builder()
        .addStatement("reader.beginMap($L)", schema)
        .beginControlFlow(
            "for ($T $L = reader.nextKey($L); $L != null; $L = reader.nextKey($L))",
            String.class,
            key,
            schema,
            key,
            key,
            schema)
        .add(element(map, map.getValue(), schema, put, depth))
        .endControlFlow()
        .build();
  }

  private CodeBlock element(
      Shape collection, MemberShape member, String schema, String put, int depth) {
    Shape target = context.target(member);
    String elementSchema = schema + ".element()";
    boolean sparse = collection.hasTrait(SparseTrait.class);
    if (!isCollection(target)) {
      CodeBlock read = expression(target, elementSchema);
      return statement(put, sparse ? CodeBlock.of("reader.readNull() ? null : $L", read) : read);
    }
    CodeBlock collect =
        CodeBlock.builder()
            .add(collectNew(target, elementSchema, depth + 1))
            .add(statement(put, unmodifiable(target, local(target, depth + 1))))
            .build();
    if (!sparse) {
      return collect;
    }
    return CodeBlock.builder()
        .beginControlFlow("if (reader.readNull())")
        .add(statement(put, CodeBlock.of("null")))
        .nextControlFlow("else")
        .add(collect)
        .endControlFlow()
        .build();
  }

  private static CodeBlock statement(String put, CodeBlock value) {
    return CodeBlock.builder().addStatement("$L$L)", put, value).build();
  }

  private static CodeBlock unmodifiable(Shape target, String local) {
    return CodeBlock.of(
        "$T.$L($L)",
        Collections.class,
        target.isMapShape() ? "unmodifiableMap" : "unmodifiableList",
        local);
  }

  private static String local(Shape target, int depth) {
    String name = target.isMapShape() ? "map" : "list";
    return depth == 1 ? name : name + depth;
  }
}
