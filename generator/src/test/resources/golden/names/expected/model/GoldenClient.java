package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** GoldenClient. */
public final class GoldenClient extends TreeShape {
  private static final MemberSchema X = MemberSchema.of("x", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#GoldenClient", X);
  private final java.lang.@Nullable String x;

  private GoldenClient(Builder builder) {
    this.x = builder.x;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.x = x;
    return builder;
  }

  /**
   * The member x.
   * @return null when it is not set
   */
  public java.lang.@Nullable String x() {
    return x;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (x != null) writer.writeString(X, x);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static GoldenClient ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static GoldenClient read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new GoldenClient(builder);
  }

  /** Builds a {@link GoldenClient}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String x;

    private Builder() {}

    /**
     * {@return this, with {@link GoldenClient#x()} set}
     * @param x the value, or null for none
     */
    public Builder x(java.lang.@Nullable String x) {
      this.x = x;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) x = reader.readString(X);
    }

    /** {@return what has been set} */
    public GoldenClient build() {
      return new GoldenClient(this);
    }
  }
}
