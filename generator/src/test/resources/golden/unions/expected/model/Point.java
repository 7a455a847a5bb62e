package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Point. */
public final class Point extends TreeShape {
  private static final MemberSchema X = MemberSchema.of("x", MemberSchema.INTEGER);
  private static final MemberSchema Y = MemberSchema.of("y", MemberSchema.INTEGER);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Point", X, Y);
  private final Integer x;
  private final @Nullable Integer y;

  private Point(Builder builder) {
    this.x = Objects.requireNonNullElse(builder.x, 0);
    this.y = builder.y;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.x = x;
    builder.y = y;
    return builder;
  }

  /**
   * The member x.
   *
   * <p>Required.
   * @return never null
   */
  public Integer x() {
    return x;
  }

  /**
   * The member y.
   * @return null when it is not set
   */
  public @Nullable Integer y() {
    return y;
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeInteger(X, x);
    if (y != null) writer.writeInteger(Y, y);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Point ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Point read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Point(builder);
  }

  /** Builds a {@link Point}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Integer x;
    private @Nullable Integer y;

    private Builder() {}

    /**
     * {@return this, with {@link Point#x()} set}
     * @param x the value, or null for none
     */
    public Builder x(@Nullable Integer x) {
      this.x = x;
      return this;
    }

    /**
     * {@return this, with {@link Point#y()} set}
     * @param y the value, or null for none
     */
    public Builder y(@Nullable Integer y) {
      this.y = y;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> x = reader.readInteger(X);
        case 1 -> y = reader.readInteger(Y);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Point build() {
      if (x == null) {
        throw SCHEMA.missing(X, x);
      }
      return new Point(this);
    }
  }
}
