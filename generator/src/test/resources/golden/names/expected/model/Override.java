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

/** Override. */
public final class Override extends TreeShape {
  private static final MemberSchema OVERRIDE = MemberSchema.of("override", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Override", OVERRIDE);
  private final java.lang.@Nullable String override;

  private Override(Builder builder) {
    this.override = builder.override;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.override = override;
    return builder;
  }

  /**
   * The member override.
   * @return null when it is not set
   */
  public java.lang.@Nullable String override() {
    return override;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (override != null) writer.writeString(OVERRIDE, override);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Override ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Override read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Override(builder);
  }

  /** Builds a {@link Override}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String override;

    private Builder() {}

    /**
     * {@return this, with {@link Override#override()} set}
     * @param override the value, or null for none
     */
    public Builder override(java.lang.@Nullable String override) {
      this.override = override;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) override = reader.readString(OVERRIDE);
    }

    /** {@return what has been set} */
    public Override build() {
      return new Override(this);
    }
  }
}
