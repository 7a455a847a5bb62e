package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of Smithy's rules engine, and what of them {@code getAttr} reaches. */
enum RuleType {
  STRING(ClassName.get(String.class)),
  BOOLEAN(PrimitiveName.BOOLEAN),
  INTEGER(PrimitiveName.INT),
  STRINGS(
      ParameterizedTypeName.get(ClassName.get(java.util.List.class), ClassName.get(String.class))),
  PARTITION(RuntimeTypes.PARTITION),
  ARN(RuntimeTypes.ARN),
  URL(RuntimeTypes.RULE_URL);

  private static final Map<RuleType, Map<String, RuleType>> ATTRIBUTES =
      Map.of(
          PARTITION,
          Map.of(
              "name", STRING,
              "dnsSuffix", STRING,
              "dualStackDnsSuffix", STRING,
              "implicitGlobalRegion", STRING,
              "supportsFIPS", BOOLEAN,
              "supportsDualStack", BOOLEAN),
          ARN,
          Map.of(
              "partition", STRING,
              "service", STRING,
              "region", STRING,
              "accountId", STRING,
              "resourceId", STRINGS),
          URL,
          Map.of(
              "scheme", STRING,
              "authority", STRING,
              "path", STRING,
              "normalizedPath", STRING,
              "isIp", BOOLEAN));

  @SuppressWarnings("ImmutableEnumChecker") // type names are, without saying so
  private final TypeName java;

  RuleType(TypeName java) {
    this.java = java;
  }

  /** The Java type; that of a boolean which may be absent is the boxed one. Numbers never are. */
  TypeName java(boolean nullable) {
    return nullable && this == BOOLEAN ? ClassName.get(Boolean.class) : java;
  }

  /** The type of an attribute, whose accessor has its name; null if there is none. */
  @Nullable RuleType attribute(String name) {
    return ATTRIBUTES.getOrDefault(this, Map.of()).get(name);
  }
}
