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

/** Builder_. */
public final class Builder_ extends TreeShape {
  private static final MemberSchema BUILDER = MemberSchema.of("builder", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Builder", BUILDER);
  private final @Nullable Builder_ builder_;

  private Builder_(Builder builder) {
    this.builder_ = builder.builder_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.builder_ = builder_;
    return builder;
  }

  /**
   * The member builder.
   * @return null when it is not set
   */
  public @Nullable Builder_ builder_() {
    return builder_;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (builder_ != null) writer.writeStruct(BUILDER, builder_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Builder_ ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Builder_ read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Builder_(builder);
  }

  /** Builds a {@link Builder_}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Builder_ builder_;

    private Builder() {}

    /**
     * {@return this, with {@link Builder_#builder_()} set}
     * @param builder_ the value, or null for none
     */
    public Builder builder_(@Nullable Builder_ builder_) {
      this.builder_ = builder_;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) builder_ = Builder_.read(reader);
    }

    /** {@return what has been set} */
    public Builder_ build() {
      return new Builder_(this);
    }
  }
}
