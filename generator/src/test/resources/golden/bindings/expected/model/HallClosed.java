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

/** The hall is closed. */
public final class HallClosed extends GoldenException implements Shape, PutShelfError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final MemberSchema SECONDS =
      MemberSchema.of("seconds", MemberSchema.INTEGER).withLocation(MemberSchema.HEADER, "Retry-After");
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#HallClosed", MESSAGE, SECONDS);
  private final @Nullable Integer seconds;

  private HallClosed(Builder builder, @Nullable ErrorResponse response) {
    super("HallClosed", builder.message, response);
    this.seconds = builder.seconds;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member seconds.
   * @return null when it is not set
   */
  public @Nullable Integer seconds() {
    return seconds;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
    if (seconds != null) writer.writeInteger(SECONDS, seconds);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static HallClosed ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new HallClosed(builder, null);
  }

  static HallClosed read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new HallClosed(builder, response);
  }

  /** Builds a {@link HallClosed}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String message;
    private @Nullable Integer seconds;

    private Builder() {}

    /**
     * {@return this, with {@link HallClosed#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * {@return this, with {@link HallClosed#seconds()} set}
     * @param seconds the value, or null for none
     */
    public Builder seconds(@Nullable Integer seconds) {
      this.seconds = seconds;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> this.message = reader.readString(MESSAGE);
        case 1 -> seconds = reader.readInteger(SECONDS);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public HallClosed build() {
      return new HallClosed(this, null);
    }
  }
}
