package dev.keysmith.generator.source;

import java.util.List;

/** A generic type with its arguments. */
public final class ParameterizedTypeName extends TypeName {
  private final ClassName rawType;
  private final List<TypeName> arguments;

  private ParameterizedTypeName(ClassName rawType, List<TypeName> arguments) {
    this.rawType = rawType;
    this.arguments = arguments;
  }

  public static ParameterizedTypeName get(ClassName rawType, TypeName... arguments) {
    return new ParameterizedTypeName(rawType, List.of(arguments));
  }

  @Override
  public ParameterizedTypeName nullable() {
    return new ParameterizedTypeName(rawType.nullable(), arguments);
  }

  @Override
  void write(StringBuilder out, Names names) {
    rawType.write(out, names);
    out.append('<');
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      arguments.get(i).write(out, names);
    }
    out.append('>');
  }
}
