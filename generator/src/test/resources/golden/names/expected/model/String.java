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

/** String. */
public final class String extends TreeShape {
  private static final MemberSchema STRING = MemberSchema.of("string", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#String", STRING);
  private final java.lang.@Nullable String string;

  private String(Builder builder) {
    this.string = builder.string;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.string = string;
    return builder;
  }

  /**
   * The member string.
   * @return null when it is not set
   */
  public java.lang.@Nullable String string() {
    return string;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (string != null) writer.writeString(STRING, string);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static String ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static String read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new String(builder);
  }

  /** Builds a {@link String}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String string;

    private Builder() {}

    /**
     * {@return this, with {@link String#string()} set}
     * @param string the value, or null for none
     */
    public Builder string(java.lang.@Nullable String string) {
      this.string = string;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) string = reader.readString(STRING);
    }

    /** {@return what has been set} */
    public String build() {
      return new String(this);
    }
  }
}
