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

/** Shape. */
public final class Shape extends TreeShape {
  private static final MemberSchema SHAPE = MemberSchema.of("shape", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Shape", SHAPE);
  private final @Nullable String shape;

  private Shape(Builder builder) {
    this.shape = builder.shape;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.shape = shape;
    return builder;
  }

  /**
   * The member shape.
   * @return null when it is not set
   */
  public @Nullable String shape() {
    return shape;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (shape != null) writer.writeStruct(SHAPE, shape);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Shape ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Shape read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Shape(builder);
  }

  /** Builds a {@link Shape}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String shape;

    private Builder() {}

    /**
     * {@return this, with {@link Shape#shape()} set}
     * @param shape the value, or null for none
     */
    public Builder shape(@Nullable String shape) {
      this.shape = shape;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) shape = String.read(reader);
    }

    /** {@return what has been set} */
    public Shape build() {
      return new Shape(this);
    }
  }
}
