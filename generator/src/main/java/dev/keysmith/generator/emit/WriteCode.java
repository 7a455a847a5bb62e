package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.Map;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Statements that write a value that is not null to the parameter {@code writer}. */
final class WriteCode {
  private final Context context;

  WriteCode(Context context) {
    this.context = context;
  }

  /**
   * @param schema the expression of the member's schema
   * @param value the expression of the value
   */
  CodeBlock write(MemberShape member, String schema, String value) {
    return write(context.target(member), schema, value, 1);
  }

  /** As {@link #write}, for a value that may be null; a line where that takes one statement. */
  CodeBlock writeUnlessNull(MemberShape member, String schema, String value) {
    CodeBlock write = write(member, schema, value);
    return context.takesLoop(context.target(member))
        ? CodeBlock.builder()
            .beginControlFlow("if ($L != null)", value)
            .add(write)
            .endControlFlow()
            .build()
        : CodeBlock.builder().add("if ($L != null) ", value).add(write).build();
  }

  private CodeBlock write(Shape target, String schema, String value, int depth) {
    if (depth == 1 && context.isOfStrings(target)) {
      return CodeBlock.builder().addStatement("writer.writeStrings($L, $L)", schema, value).build();
    }
    return switch (target.getType()) {
      case LIST, SET -> writeList((ListShape) target, schema, value, depth);
      case MAP -> writeMap((MapShape) target, schema, value, depth);
      default -> writeSimple(target, schema, value);
    };
  }

  private CodeBlock writeSimple(Shape target, String schema, String value) {
    return switch (target.getType()) {
      case STRUCTURE, UNION ->
          target.getId().equals(UnitTypeTrait.UNIT)
              ? statement("Struct", schema, CodeBlock.of("$T.INSTANCE", RuntimeTypes.UNIT))
              : statement("Struct", schema, CodeBlock.of("$L", value));
      case ENUM -> statement("String", schema, CodeBlock.of("$L.value()", value));
      case INT_ENUM -> statement("Integer", schema, CodeBlock.of("$L.value()", value));
      case BYTE, SHORT -> statement("Integer", schema, CodeBlock.of("$L", value));
      default -> statement(ValueKind.of(target), schema, CodeBlock.of("$L", value));
    };
  }

  private static CodeBlock statement(String kind, String schema, CodeBlock value) {
    return CodeBlock.builder().addStatement("writer.write$L($L, $L)", kind, schema, value).build();
  }

  private CodeBlock writeList(ListShape list, String schema, String value, int depth) {
    String element = local("element", depth);
    return CodeBlock.builder()
        .addStatement("writer.beginList($L, $L.size())", schema, value)
        .beginControlFlow(
            "for ($T $L : $L)", context.plan().javaType(list.getMember()), element, value)
        .add(writeElement(list, list.getMember(), schema, element, depth))
        .endControlFlow()
        .addStatement("writer.endList($L)", schema)
        .build();
  }

  private CodeBlock writeMap(MapShape map, String schema, String value, int depth) {
    String entry = local("entry", depth);
    String item = local("item", depth);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("writer.beginMap($L, $L.size())", schema, value)
            .beginControlFlow(
                "for ($T.Entry<$T, $T> $L : $L.entrySet())",
                Map.class,
                String.class,
                context.elementType(map, map.getValue()),
                entry,
                value)
            .addStatement("writer.writeKey($L, $L.getKey())", schema, entry);
    Shape target = context.target(map.getValue());
    if (map.hasTrait(SparseTrait.class) || target instanceof ListShape || target.isMapShape()) {
      code.addStatement(
              "$T $L = $L.getValue()", context.plan().javaType(map.getValue()), item, entry)
          .add(writeElement(map, map.getValue(), schema, item, depth));
    } else {
      code.add(writeElement(map, map.getValue(), schema, entry + ".getValue()", depth));
    }
    return code.endControlFlow().addStatement("writer.endMap($L)", schema).build();
  }

  private CodeBlock writeElement(
      Shape collection, MemberShape element, String schema, String value, int depth) {
    String elementSchema = schema + ".element()";
    CodeBlock write = write(context.target(element), elementSchema, value, depth + 1);
    if (!collection.hasTrait(SparseTrait.class)) {
      return write;
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", value)
        .addStatement("writer.writeNull($L)", elementSchema)
        .nextControlFlow("else")
        .add(write)
        .endControlFlow()
        .build();
  }

  private static String local(String name, int depth) {
    return depth == 1 ? name : name + depth;
  }
}
