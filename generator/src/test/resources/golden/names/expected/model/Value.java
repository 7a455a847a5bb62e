package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import org.jspecify.annotations.Nullable;

/** Value. */
public final class Value extends TreeShape {
  private static final MemberSchema VALUE = MemberSchema.of("value", MemberSchema.DOCUMENT);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Value", VALUE);
  private final dev.keysmith.runtime.value.@Nullable Value value;

  private Value(Builder builder) {
    this.value = builder.value;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = this.value;
    return builder;
  }

  /**
   * The member value.
   * @return null when it is not set
   */
  public dev.keysmith.runtime.value.@Nullable Value value() {
    return value;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (this.value != null) writer.writeDocument(VALUE, this.value);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Value ofValue(dev.keysmith.runtime.value.Value value) {
    return read(ValueReader.of(value));
  }

  static Value read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Value(builder);
  }

  /** Builds a {@link Value}. */
  public static final class Builder implements ShapeBuilder {
    private dev.keysmith.runtime.value.@Nullable Value value;

    private Builder() {}

    /**
     * {@return this, with {@link Value#value()} set}
     * @param value the value, or null for none
     */
    public Builder value(dev.keysmith.runtime.value.@Nullable Value value) {
      this.value = value;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) this.value = reader.readDocument(VALUE);
    }

    /** {@return what has been set} */
    public Value build() {
      return new Value(this);
    }
  }
}
