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

/** Detail. */
public final class Detail extends TreeShape {
  private static final MemberSchema REASON = MemberSchema.of("reason", MemberSchema.ENUM);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Detail", REASON);
  private final @Nullable Reason reason;

  Detail(Builder builder) {
    this.reason = builder.reason;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reason = reason;
    return builder;
  }

  /**
   * The member reason.
   * @return null when it is not set
   */
  public @Nullable Reason reason() {
    return reason;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (reason != null) writer.writeString(REASON, reason.value());
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Detail ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Detail read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Detail(builder);
  }

  /** Builds a {@link Detail}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Reason reason;

    private Builder() {}

    /**
     * {@return this, with {@link Detail#reason()} set}
     * @param reason the value, or null for none
     */
    public Builder reason(@Nullable Reason reason) {
      this.reason = reason;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) reason = Reason.of(reader.readString(REASON));
    }

    /** {@return what has been set} */
    public Detail build() {
      return new Detail(this);
    }
  }
}
