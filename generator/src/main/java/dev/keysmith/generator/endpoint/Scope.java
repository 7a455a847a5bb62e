package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.CodeBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names of a rule set mean at a point of the code: the Java variables that hold them, and
 * which of these are known to be set there.
 */
final class Scope {
  private final @Nullable Scope outer;
  private final Map<String, Variable> bindings = new HashMap<>();
  private final Map<String, Variable> declared = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** The scope of a method's body. */
  static Scope ofMethod() {
    return new Scope(null);
  }

  /** The scope of a rule or block in this one. */
  Scope nested() {
    return new Scope(this);
  }

  /** The variable that a name means here. */
  Optional<Variable> find(String name) {
    Variable here = bindings.get(name);
    if (here != null) {
      return Optional.of(here);
    }
    return outer == null ? Optional.empty() : outer.find(name);
  }

  void bind(String name, Variable variable) {
    bindings.put(name, variable);
  }

  /** From here on the name is known to be set. */
  void narrow(String name) {
    find(name).ifPresent(variable -> bind(name, variable.set()));
  }

  /** A variable that already holds this value, since rules like to compute it again. */
  Optional<Variable> findDeclared(CodeBlock value) {
    Variable here = declared.get(value.toString());
    if (here != null) {
      return Optional.of(here);
    }
    return outer == null ? Optional.empty() : outer.findDeclared(value);
  }

  /** Declares a variable in this block, under a name of its own. */
  Variable declare(String wanted, RuleValue value) {
    String java = wanted;
    for (int i = 2; isTaken(java); i++) {
      java = wanted + i;
    }
    taken.add(java);
    Variable variable = new Variable(java, value.type(), value.nullable());
    declared.put(value.code().toString(), variable);
    return variable;
  }

  private boolean isTaken(String java) {
    return taken.contains(java) || (outer != null && outer.isTaken(java));
  }

  /** A Java variable or parameter. */
  record Variable(String java, RuleType type, boolean nullable) {
    Variable set() {
      return new Variable(java, type, false);
    }

    RuleValue value() {
      return new RuleValue(CodeBlock.of("$L", java), null, type, nullable);
    }
  }
}
