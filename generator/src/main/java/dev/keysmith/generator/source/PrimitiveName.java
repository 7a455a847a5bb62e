package dev.keysmith.generator.source;

/** A primitive type, or {@code void}. */
public final class PrimitiveName extends TypeName {
  public static final PrimitiveName BOOLEAN = new PrimitiveName("boolean");
  public static final PrimitiveName BYTE = new PrimitiveName("byte");
  public static final PrimitiveName INT = new PrimitiveName("int");
  public static final PrimitiveName LONG = new PrimitiveName("long");
  public static final PrimitiveName VOID = new PrimitiveName("void");

  private final String keyword;

  private PrimitiveName(String keyword) {
    this.keyword = keyword;
  }

  @Override
  void write(StringBuilder out, Names names) {
    out.append(keyword);
  }
}
