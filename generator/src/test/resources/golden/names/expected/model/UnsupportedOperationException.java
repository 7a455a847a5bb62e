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

/** UnsupportedOperationException. */
public final class UnsupportedOperationException extends GoldenException implements Shape, ExerciseError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final MemberSchema GET_MESSAGE = MemberSchema.of("getMessage", MemberSchema.STRING);
  private static final MemberSchema SUPPRESSED = MemberSchema.of("suppressed", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("golden#UnsupportedOperationException", MESSAGE, GET_MESSAGE, SUPPRESSED);
  private final java.lang.@Nullable String getMessage_;
  private final java.lang.@Nullable String suppressed;

  private UnsupportedOperationException(Builder builder, @Nullable ErrorResponse response) {
    super("UnsupportedOperationException", builder.message, response);
    this.getMessage_ = builder.getMessage_;
    this.suppressed = builder.suppressed;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member getMessage.
   * @return null when it is not set
   */
  public java.lang.@Nullable String getMessage_() {
    return getMessage_;
  }

  /**
   * The member suppressed.
   * @return null when it is not set
   */
  public java.lang.@Nullable String suppressed() {
    return suppressed;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
    if (getMessage_ != null) writer.writeString(GET_MESSAGE, getMessage_);
    if (suppressed != null) writer.writeString(SUPPRESSED, suppressed);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static UnsupportedOperationException ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new UnsupportedOperationException(builder, null);
  }

  static UnsupportedOperationException read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new UnsupportedOperationException(builder, response);
  }

  /** Builds a {@link UnsupportedOperationException}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String message;
    private java.lang.@Nullable String getMessage_;
    private java.lang.@Nullable String suppressed;

    private Builder() {}

    /**
     * {@return this, with {@link UnsupportedOperationException#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(java.lang.@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * {@return this, with {@link UnsupportedOperationException#getMessage_()} set}
     * @param getMessage_ the value, or null for none
     */
    public Builder getMessage_(java.lang.@Nullable String getMessage_) {
      this.getMessage_ = getMessage_;
      return this;
    }

    /**
     * {@return this, with {@link UnsupportedOperationException#suppressed()} set}
     * @param suppressed the value, or null for none
     */
    public Builder suppressed(java.lang.@Nullable String suppressed) {
      this.suppressed = suppressed;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> this.message = reader.readString(member);
        case 1 -> getMessage_ = reader.readString(member);
        case 2 -> suppressed = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public UnsupportedOperationException build() {
      return new UnsupportedOperationException(this, null);
    }
  }
}
