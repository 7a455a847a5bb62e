package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;

/** Nullable. */
public final class Nullable extends TreeShape {
  private static final MemberSchema NULLABLE = MemberSchema.of("nullable", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Nullable", NULLABLE);
  private final java.lang.@org.jspecify.annotations.Nullable String nullable;

  private Nullable(Builder builder) {
    this.nullable = builder.nullable;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nullable = nullable;
    return builder;
  }

  /**
   * The member nullable.
   * @return null when it is not set
   */
  public java.lang.@org.jspecify.annotations.Nullable String nullable() {
    return nullable;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (nullable != null) writer.writeString(NULLABLE, nullable);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Nullable ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Nullable read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Nullable(builder);
  }

  /** Builds a {@link Nullable}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@org.jspecify.annotations.Nullable String nullable;

    private Builder() {}

    /**
     * {@return this, with {@link Nullable#nullable()} set}
     * @param nullable the value, or null for none
     */
    public Builder nullable(java.lang.@org.jspecify.annotations.Nullable String nullable) {
      this.nullable = nullable;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) nullable = reader.readString(NULLABLE);
    }

    /** {@return what has been set} */
    public Nullable build() {
      return new Nullable(this);
    }
  }
}
