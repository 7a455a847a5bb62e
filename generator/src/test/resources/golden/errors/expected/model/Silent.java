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

/** Silent. */
public final class Silent extends GoldenException implements Shape, SecondError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING).withSensitive();
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Silent", MESSAGE);
  private final @Nullable String message_;

  private Silent(Builder builder, @Nullable ErrorResponse response) {
    super("Silent", null, response);
    this.message_ = builder.message_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member message.
   *
   * <p>Sensitive: hidden when printed.
   * @return null when it is not set
   */
  public @Nullable String message_() {
    return message_;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (message_ != null) writer.writeString(MESSAGE, message_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Silent ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new Silent(builder, null);
  }

  static Silent read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new Silent(builder, response);
  }

  /** Builds a {@link Silent}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String message_;

    private Builder() {}

    /**
     * {@return this, with {@link Silent#message_()} set}
     * @param message_ the value, or null for none
     */
    public Builder message_(@Nullable String message_) {
      this.message_ = message_;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) message_ = reader.readString(MESSAGE);
    }

    /** {@return what has been set} */
    public Silent build() {
      return new Silent(this, null);
    }
  }
}
