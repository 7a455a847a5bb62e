package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;

/**
 * What a member that is never null holds when it was not set: its default, or where it has none and
 * is required, Smithy's error-correction value.
 */
final class Fallback {
  private final Context context;

  Fallback(Context context) {
    this.context = context;
  }

  static boolean hasDefault(MemberShape member) {
    return member
        .getTrait(DefaultTrait.class)
        .filter(trait -> !trait.toNode().isNullNode())
        .isPresent();
  }

  /** The expression that takes the member from {@code builder}. */
  CodeBlock take(Property property) {
    CodeBlock set = CodeBlock.of("builder.$L", property.name());
    if (property.nullable()) {
      return set;
    }
    if (context.plan().isEvents(property.member())) {
      return CodeBlock.of(
          "$L == null ? $T.empty($T.class) : $L",
          set,
          RuntimeTypes.EVENT_STREAM,
          context.plan().type(property.target()),
          set);
    }
    if (property.stream()) {
      return CodeBlock.of("$L == null ? $T.empty() : $L", set, RuntimeTypes.RESPONSE_BODY, set);
    }
    CodeBlock fallback =
        hasDefault(property.member()) ? ofDefault(property) : corrected(property.target());
    return isConstant(property.target(), fallback)
        ? CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, set, fallback)
        : CodeBlock.of("$L == null ? $L : $L", set, fallback, set);
  }

  /** Whether making the fallback costs nothing, so that it may be made in vain. */
  private static boolean isConstant(Shape target, CodeBlock fallback) {
    return switch (target.getType()) {
      case BOOLEAN, STRING, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, LIST, SET, MAP -> true;
      default -> !fallback.toString().contains("(");
    };
  }

  private CodeBlock corrected(Shape target) {
    return switch (target.getType()) {
      case STRUCTURE ->
          CodeBlock.of(
              "new $T($T.builder())", context.plan().type(target), context.plan().type(target));
      case UNION ->
          CodeBlock.of(
              "new $T(new $T(\"\", \"\", $T.empty()))",
              context.plan().unknownVariant(target),
              RuntimeTypes.UNKNOWN_MEMBER,
              RuntimeTypes.BLOB);
      case ENUM -> CodeBlock.of("$T.of(\"\")", context.plan().type(target));
      case STRING -> CodeBlock.of("\"\"");
      case BOOLEAN -> CodeBlock.of("false");
      case BLOB -> CodeBlock.of("$T.empty()", RuntimeTypes.BLOB);
      case DOCUMENT -> CodeBlock.of("$T.ofNull()", RuntimeTypes.VALUE);
      case TIMESTAMP -> CodeBlock.of("$T.EPOCH", Instant.class);
      case LIST, SET -> CodeBlock.of("$T.of()", List.class);
      case MAP -> CodeBlock.of("$T.of()", Map.class);
      default -> number(target, "0");
    };
  }

  private CodeBlock ofDefault(Property property) {
    Node node = property.member().expectTrait(DefaultTrait.class).toNode();
    Shape target = property.target();
    return switch (target.getType()) {
      case STRING -> CodeBlock.of("$S", node.expectStringNode().getValue());
      case ENUM ->
          CodeBlock.of(
              "$T.of($S)", context.plan().type(target), node.expectStringNode().getValue());
      case BOOLEAN -> CodeBlock.of("$L", node.expectBooleanNode().getValue());
      case BLOB -> blob(node.expectStringNode().getValue());
      case DOCUMENT -> DocumentCode.of(node);
      case TIMESTAMP -> timestamp(property.member(), node);
      case LIST, SET, MAP, STRUCTURE, UNION -> corrected(target);
      default -> number(target, node.expectNumberNode().getValue().toString());
    };
  }

  private CodeBlock number(Shape target, String digits) {
    return switch (target.getType()) {
      case BYTE -> CodeBlock.of("(byte) $L", whole(digits));
      case SHORT -> CodeBlock.of("(short) $L", whole(digits));
      case INTEGER -> CodeBlock.of("$L", whole(digits));
      case INT_ENUM -> CodeBlock.of("$T.of($L)", context.plan().type(target), whole(digits));
      case LONG -> CodeBlock.of("$LL", whole(digits));
      case FLOAT -> CodeBlock.of("$LF", Float.parseFloat(digits));
      case DOUBLE -> CodeBlock.of("$LD", Double.parseDouble(digits));
      case BIG_INTEGER ->
          isZero(digits)
              ? CodeBlock.of("$T.ZERO", BigInteger.class)
              : CodeBlock.of("new $T($S)", BigInteger.class, whole(digits));
      case BIG_DECIMAL ->
          isZero(digits)
              ? CodeBlock.of("$T.ZERO", BigDecimal.class)
              : CodeBlock.of("new $T($S)", BigDecimal.class, digits);
      default -> throw new IllegalArgumentException(target.getId() + " is no number");
    };
  }

  private static boolean isZero(String digits) {
    return new BigDecimal(digits).signum() == 0;
  }

  private static String whole(String digits) {
    return new BigDecimal(digits).toBigInteger().toString();
  }

  private static CodeBlock blob(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    if (bytes.length == 0) {
      return CodeBlock.of("$T.empty()", RuntimeTypes.BLOB);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of(", RuntimeTypes.BLOB);
    for (int i = 0; i < bytes.length; i++) {
      code.add("$L(byte) $L", i == 0 ? "" : ", ", bytes[i]);
    }
    return code.add(")").build();
  }

  private CodeBlock timestamp(MemberShape member, Node node) {
    Instant instant = node.isNumberNode() ? ofEpoch(node) : parse(member, node);
    return instant.equals(Instant.EPOCH)
        ? CodeBlock.of("$T.EPOCH", Instant.class)
        : CodeBlock.of(
            "$T.ofEpochSecond($LL, $L)",
            Instant.class,
            instant.getEpochSecond(),
            instant.getNano());
  }

  private static Instant ofEpoch(Node node) {
    BigDecimal seconds = new BigDecimal(node.expectNumberNode().getValue().toString());
    return Instant.ofEpochSecond(
        seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
  }

  private Instant parse(MemberShape member, Node node) {
    String text = node.expectStringNode().getValue();
    boolean httpDate =
        member
            .getMemberTrait(context.model(), TimestampFormatTrait.class)
            .filter(trait -> trait.getFormat() == TimestampFormatTrait.Format.HTTP_DATE)
            .isPresent();
    return httpDate
        ? Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text))
        : OffsetDateTime.parse(text).toInstant();
  }
}
