package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * A value of a rule as a Java expression.
 *
 * @param code the expression, which binds tighter than {@code &&} unless it is a comparison
 * @param opposite of a boolean: the expression for its negation, where that reads better than
 *     {@code !}; else null
 * @param nullable whether it may be null, which rules call unset
 */
record RuleValue(CodeBlock code, @Nullable CodeBlock opposite, RuleType type, boolean nullable) {

  static RuleValue of(RuleType type, CodeBlock code) {
    return new RuleValue(code, null, type, false);
  }

  static RuleValue nullable(RuleType type, CodeBlock code) {
    return new RuleValue(code, null, type, true);
  }

  static RuleValue test(CodeBlock code, CodeBlock opposite) {
    return new RuleValue(code, opposite, RuleType.BOOLEAN, false);
  }

  /** The negation of a boolean. */
  RuleValue negated() {
    return test(opposite == null ? CodeBlock.of("!$L", code) : opposite, code);
  }

  /** Whether the value is set and not false, as conditions ask; null if this is always so. */
  @Nullable RuleValue truth() {
    if (type == RuleType.BOOLEAN) {
      return nullable ? test(CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, code)) : this;
    }
    return nullable ? isSet() : null;
  }

  RuleValue isSet() {
    return test(CodeBlock.of("$L != null", code), CodeBlock.of("$L == null", code));
  }

  private static RuleValue test(CodeBlock code) {
    return of(RuleType.BOOLEAN, code);
  }
}
