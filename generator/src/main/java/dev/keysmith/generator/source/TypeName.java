package dev.keysmith.generator.source;

import org.jspecify.annotations.Nullable;

/** A type as source names it; {@code @Nullable} is part of it. */
public abstract sealed class TypeName
    permits ArrayTypeName,
        ClassName,
        ParameterizedTypeName,
        PrimitiveName,
        TypeVariableName,
        WildcardTypeName {
  /**
   * The type with null.
   *
   * @throws UnsupportedOperationException when it cannot be null
   */
  public TypeName nullable() {
    throw new UnsupportedOperationException(this + " is never null");
  }

  /** Writes the type by the names that it has where it stands. */
  abstract void write(StringBuilder out, Names names);

  /** The type with all names in full. */
  @Override
  public final String toString() {
    StringBuilder out = new StringBuilder();
    write(out, Names.IN_FULL);
    return out.toString();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TypeName that && toString().equals(that.toString());
  }

  @Override
  public final int hashCode() {
    return toString().hashCode();
  }
}
