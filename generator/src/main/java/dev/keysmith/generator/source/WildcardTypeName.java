package dev.keysmith.generator.source;

/** The type argument that stands for any type. */
public final class WildcardTypeName extends TypeName {
  public static final WildcardTypeName ANY = new WildcardTypeName();

  private WildcardTypeName() {}

  @Override
  void write(StringBuilder out, Names names) {
    out.append('?');
  }
}
