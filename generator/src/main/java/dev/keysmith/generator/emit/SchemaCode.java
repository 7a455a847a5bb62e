package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;

/** The constants that hold the schema of a structure or union and of its members. */
final class SchemaCode {
  private static final Modifier[] PACKAGE_PRIVATE = {Modifier.STATIC, Modifier.FINAL};

  private final Context context;
  private final ProtocolFacts facts;

  SchemaCode(Context context) {
    this.context = context;
    this.facts = new ProtocolFacts(context);
  }

  /**
   * Adds one constant a member, and {@code SCHEMA}, which is private in errors alone: operations
   * name those of their inputs and outputs.
   */
  void addTo(TypeSpec.Builder type, Shape shape, String id, Modifier... modifiers) {
    for (MemberShape member : context.schemaMembers(shape)) {
      type.addField(
          FieldSpec.builder(RuntimeTypes.MEMBER_SCHEMA, context.plan().constant(member), modifiers)
              .initializer(memberSchema(member, shape.hasTrait(SensitiveTrait.class)))
              .build());
    }
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.SHAPE_SCHEMA,
                "SCHEMA",
                shape.hasTrait(ErrorTrait.class) ? modifiers : PACKAGE_PRIVATE)
            .initializer(
                "$T.$L($S$L)$L",
                RuntimeTypes.SHAPE_SCHEMA,
                shape.isUnionShape() ? "union" : "structure",
                id,
                constants(shape),
                facts.ofDocument(shape))
            .build());
  }

  private String constants(Shape shape) {
    return context.schemaMembers(shape).stream()
        .map(member -> ", " + context.plan().constant(member))
        .collect(Collectors.joining());
  }

  /** A sensitive structure hides each of its members, since nothing is above it to hide. */
  CodeBlock memberSchema(MemberShape member, boolean sensitiveContainer) {
    CodeBlock.Builder schema = CodeBlock.builder().add(typed(member));
    if (sensitiveContainer
        || member.getMemberTrait(context.model(), SensitiveTrait.class).isPresent()) {
      schema.add(".withSensitive()");
    }
    if (context.target(member).hasTrait(SparseTrait.class)) {
      schema.add(".withSparse()");
    }
    member
        .getMemberTrait(context.model(), TimestampFormatTrait.class)
        .ifPresent(
            format ->
                schema.add(
                    ".withTimestampFormat($T.$L)", RuntimeTypes.MEMBER_SCHEMA, format(format)));
    return schema.add(facts.of(member)).build();
  }

  private CodeBlock typed(MemberShape member) {
    Shape target = context.target(member);
    String name = member.getMemberName();
    if (target instanceof ListShape list) {
      return CodeBlock.of(
          "$T.list($S, $L)",
          RuntimeTypes.MEMBER_SCHEMA,
          name,
          memberSchema(list.getMember(), false));
    }
    if (target instanceof MapShape map) {
      return CodeBlock.of(
          "$T.map($S, $L, $L)",
          RuntimeTypes.MEMBER_SCHEMA,
          name,
          memberSchema(map.getKey(), false),
          memberSchema(map.getValue(), false));
    }
    return CodeBlock.of(
        "$T.of($S, $T.$L)",
        RuntimeTypes.MEMBER_SCHEMA,
        name,
        RuntimeTypes.MEMBER_SCHEMA,
        constant(target));
  }

  private static String constant(Shape target) {
    return switch (target.getType()) {
      case BLOB -> "BLOB";
      case BOOLEAN -> "BOOLEAN";
      case STRING -> "STRING";
      case ENUM -> "ENUM";
      case BYTE -> "BYTE";
      case SHORT -> "SHORT";
      case INTEGER -> "INTEGER";
      case INT_ENUM -> "INT_ENUM";
      case LONG -> "LONG";
      case FLOAT -> "FLOAT";
      case DOUBLE -> "DOUBLE";
      case BIG_INTEGER -> "BIG_INTEGER";
      case BIG_DECIMAL -> "BIG_DECIMAL";
      case TIMESTAMP -> "TIMESTAMP";
      case DOCUMENT -> "DOCUMENT";
      case STRUCTURE -> "STRUCTURE";
      case UNION -> "UNION";
      default -> throw new IllegalArgumentException(target.getId() + " is no value");
    };
  }

  private static String format(TimestampFormatTrait trait) {
    return switch (trait.getFormat()) {
      case EPOCH_SECONDS -> "EPOCH_SECONDS";
      case HTTP_DATE -> "HTTP_DATE";
      default -> "DATE_TIME";
    };
  }
}
