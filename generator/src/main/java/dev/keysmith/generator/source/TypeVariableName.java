package dev.keysmith.generator.source;

/** A type variable with a bound. */
public final class TypeVariableName extends TypeName {
  private final String name;
  private final TypeName bound;

  private TypeVariableName(String name, TypeName bound) {
    this.name = name;
    this.bound = bound;
  }

  public static TypeVariableName get(String name, TypeName bound) {
    return new TypeVariableName(name, bound);
  }

  String name() {
    return name;
  }

  /** Writes what stands where the variable is declared. */
  void declare(StringBuilder out, Names names) {
    out.append(name).append(" extends ");
    bound.write(out, names);
  }

  @Override
  void write(StringBuilder out, Names names) {
    out.append(name);
  }
}
