package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;

/** The method of an input that fills in the token with which its operation tells repeats apart. */
final class IdempotencyToken {
  static final String METHOD = "withIdempotencyToken";

  private IdempotencyToken() {}

  static boolean isOn(MemberShape member) {
    return member.hasTrait(IdempotencyTokenTrait.class);
  }

  /** Empty for structures that are no input or have no such member. */
  static Optional<MethodSpec> of(Context context, StructureShape shape, ClassName type) {
    return of(context, shape, type, "");
  }

  /**
   * @param holder what the field is a member of, with a dot; empty for the structure itself
   */
  static Optional<MethodSpec> of(
      Context context, StructureShape shape, ClassName type, String holder) {
    return context.plan().isInput(shape)
        ? shape.members().stream()
            .filter(IdempotencyToken::isOn)
            .findFirst()
            .map(member -> method(context, Property.of(member, context), type, holder))
        : Optional.empty();
  }

  static ParameterizedTypeName tokens() {
    return ParameterizedTypeName.get(ClassName.get(Supplier.class), ClassName.get(String.class));
  }

  private static MethodSpec method(Context context, Property token, ClassName type, String holder) {
    return MethodSpec.methodBuilder(METHOD)
        .addParameter(tokens(), "tokens")
        .returns(type)
        .beginControlFlow(
            "if ($L != null)", holder.isEmpty() ? token.field() : holder + token.name())
        .addStatement("return this")
        .endControlFlow()
        .addStatement("$T builder = toBuilder()", context.plan().builder(type))
        .addStatement("builder.$L = tokens.get()", token.name())
        .addStatement("return new $T(builder)", type)
        .build();
  }
}
