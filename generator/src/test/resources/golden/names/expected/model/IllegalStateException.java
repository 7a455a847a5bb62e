package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** IllegalStateException. */
public final class IllegalStateException extends GoldenException implements Shape, ExerciseError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#IllegalStateException", MESSAGE);

  private IllegalStateException(Builder builder, @Nullable ErrorResponse response) {
    super("IllegalStateException", builder.message, response);
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static IllegalStateException ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new IllegalStateException(builder, null);
  }

  static IllegalStateException read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new IllegalStateException(builder, response);
  }

  /** Builds a {@link IllegalStateException}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String message;

    private Builder() {}

    /**
     * {@return this, with {@link IllegalStateException#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(java.lang.@Nullable String message) {
      this.message = message;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) this.message = reader.readString(MESSAGE);
    }

    /** {@return what has been set} */
    public IllegalStateException build() {
      return new IllegalStateException(this, null);
    }
  }
}
