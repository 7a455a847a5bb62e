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

/** CallInput. */
public final class CallInput extends TreeShape {
  private static final MemberSchema WAIT = MemberSchema.of("wait", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#CallInput", WAIT);
  private final @Nullable String wait_;

  private CallInput(Builder builder) {
    this.wait_ = builder.wait_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.wait_ = wait_;
    return builder;
  }

  /**
   * The member wait.
   * @return null when it is not set
   */
  public @Nullable String wait_() {
    return wait_;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (wait_ != null) writer.writeStruct(WAIT, wait_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static CallInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static CallInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new CallInput(builder);
  }

  /** Builds a {@link CallInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String wait_;

    private Builder() {}

    /**
     * {@return this, with {@link CallInput#wait_()} set}
     * @param wait_ the value, or null for none
     */
    public Builder wait_(@Nullable String wait_) {
      this.wait_ = wait_;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) wait_ = String.read(reader);
    }

    /** {@return what has been set} */
    public CallInput build() {
      return new CallInput(this);
    }
  }
}
