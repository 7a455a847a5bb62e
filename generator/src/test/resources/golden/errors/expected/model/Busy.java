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

/** Busy. */
public final class Busy extends GoldenException implements Shape, FirstError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRUCTURE);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Busy", MESSAGE);
  private final transient @Nullable Detail message_;

  private Busy(Builder builder, @Nullable ErrorResponse response) {
    super("Busy", null, response);
    this.message_ = builder.message_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member message.
   * @return null when it is not set
   */
  public @Nullable Detail message_() {
    return message_;
  }

  @Override
  public boolean isRetryable() {
    return true;
  }

  @Override
  public boolean isThrottling() {
    return true;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (message_ != null) writer.writeStruct(MESSAGE, message_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Busy ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new Busy(builder, null);
  }

  static Busy read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new Busy(builder, response);
  }

  /** Builds a {@link Busy}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Detail message_;

    private Builder() {}

    /**
     * {@return this, with {@link Busy#message_()} set}
     * @param message_ the value, or null for none
     */
    public Builder message_(@Nullable Detail message_) {
      this.message_ = message_;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) message_ = Detail.read(reader);
    }

    /** {@return what has been set} */
    public Busy build() {
      return new Busy(this, null);
    }
  }
}
