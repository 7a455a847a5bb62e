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

/** Integer_. */
public final class Integer_ extends TreeShape {
  private static final MemberSchema NUMBER = MemberSchema.of("number", MemberSchema.INTEGER);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Integer_", NUMBER);
  private final @Nullable Integer number;

  private Integer_(Builder builder) {
    this.number = builder.number;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    return builder;
  }

  /**
   * The member number.
   * @return null when it is not set
   */
  public @Nullable Integer number() {
    return number;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (number != null) writer.writeInteger(NUMBER, number);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Integer_ ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Integer_ read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Integer_(builder);
  }

  /** Builds a {@link Integer_}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Integer number;

    private Builder() {}

    /**
     * {@return this, with {@link Integer_#number()} set}
     * @param number the value, or null for none
     */
    public Builder number(@Nullable Integer number) {
      this.number = number;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) number = reader.readInteger(NUMBER);
    }

    /** {@return what has been set} */
    public Integer_ build() {
      return new Integer_(this);
    }
  }
}
