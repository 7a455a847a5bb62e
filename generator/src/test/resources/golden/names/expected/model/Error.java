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

/** Error. */
public final class Error extends GoldenException implements Shape, ExerciseError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final MemberSchema UNKNOWN = MemberSchema.of("unknown", MemberSchema.UNION);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Error", MESSAGE, UNKNOWN);
  private final transient @Nullable Unknown_ unknown;

  private Error(Builder builder, @Nullable ErrorResponse response) {
    super("Error", builder.message, response);
    this.unknown = builder.unknown;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member unknown.
   * @return null when it is not set
   */
  public @Nullable Unknown_ unknown() {
    return unknown;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
    if (unknown != null) writer.writeStruct(UNKNOWN, unknown);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Error ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new Error(builder, null);
  }

  static Error read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new Error(builder, response);
  }

  /** Builds a {@link Error}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String message;
    private @Nullable Unknown_ unknown;

    private Builder() {}

    /**
     * {@return this, with {@link Error#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(java.lang.@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * {@return this, with {@link Error#unknown()} set}
     * @param unknown the value, or null for none
     */
    public Builder unknown(@Nullable Unknown_ unknown) {
      this.unknown = unknown;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> this.message = reader.readString(MESSAGE);
        case 1 -> unknown = Unknown_Reader.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Error build() {
      return new Error(this, null);
    }
  }
}
