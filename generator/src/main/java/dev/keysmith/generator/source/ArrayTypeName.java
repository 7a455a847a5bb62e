package dev.keysmith.generator.source;

/** An array. */
public final class ArrayTypeName extends TypeName {
  private final TypeName component;

  private ArrayTypeName(TypeName component) {
    this.component = component;
  }

  public static ArrayTypeName of(TypeName component) {
    return new ArrayTypeName(component);
  }

  TypeName component() {
    return component;
  }

  @Override
  void write(StringBuilder out, Names names) {
    component.write(out, names);
    out.append("[]");
  }
}
