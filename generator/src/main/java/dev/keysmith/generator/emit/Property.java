package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import java.util.regex.Pattern;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * A member of a structure as Java sees it.
 *
 * @param target what the member holds
 * @param name the accessor, setter and field
 * @param constant holds the member's schema
 * @param type without nullness
 * @param stream whether it is bytes or events that are read one by one, and no member of the schema
 */
record Property(
    MemberShape member,
    Shape target,
    String name,
    String constant,
    TypeName type,
    boolean nullable,
    boolean stream) {
  /** The parameters and locals that generated methods have beside fields. */
  private static final Pattern LOCALS =
      Pattern.compile(
          "(element|entry|item|key|list|map)\\d*"
              + "|builder|code|hash|index|message|other|reader|response|member|that|tokens|value|writer");

  static Property of(MemberShape member, Context context) {
    Shape target = context.target(member);
    return new Property(
        member,
        target,
        context.plan().member(member),
        context.plan().constant(member),
        context.plan().javaType(target),
        context.plan().isNullable(member),
        false);
  }

  /** A stream: of an input one that may be missing, of an output one that is there. */
  static Property ofStream(MemberShape member, Context context, boolean output) {
    return new Property(
        member,
        context.target(member),
        context.plan().member(member),
        context.plan().constant(member),
        context.plan().isEvents(member)
            ? ParameterizedTypeName.get(
                output ? RuntimeTypes.EVENT_STREAM : RuntimeTypes.REQUEST_EVENTS,
                context.plan().type(member.getTarget()))
            : output ? RuntimeTypes.RESPONSE_BODY : RuntimeTypes.REQUEST_BODY,
        !output,
        true);
  }

  /** The field in an expression, told apart from a local of the same name. */
  String field() {
    return LOCALS.matcher(name).matches() ? "this." + name : name;
  }

  /** The same, its schema's constant being in another class. */
  Property withSchemasIn(String holder) {
    return new Property(member, target, name, holder + '.' + constant, type, nullable, stream);
  }

  /** The type as an accessor has it. */
  TypeName readType() {
    return nullable ? type.nullable() : type;
  }
}
