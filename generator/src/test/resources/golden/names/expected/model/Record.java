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

/** Record. */
public final class Record extends TreeShape {
  private static final MemberSchema RECORD = MemberSchema.of("record", MemberSchema.STRING);
  private static final MemberSchema YIELD = MemberSchema.of("yield", MemberSchema.STRING);
  private static final MemberSchema VAR = MemberSchema.of("var", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Record", RECORD, YIELD, VAR);
  private final java.lang.@Nullable String record;
  private final java.lang.@Nullable String yield_;
  private final java.lang.@Nullable String var;

  private Record(Builder builder) {
    this.record = builder.record;
    this.yield_ = builder.yield_;
    this.var = builder.var;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.record = record;
    builder.yield_ = yield_;
    builder.var = var;
    return builder;
  }

  /**
   * The member record.
   * @return null when it is not set
   */
  public java.lang.@Nullable String record() {
    return record;
  }

  /**
   * The member yield.
   * @return null when it is not set
   */
  public java.lang.@Nullable String yield_() {
    return yield_;
  }

  /**
   * The member var.
   * @return null when it is not set
   */
  public java.lang.@Nullable String var() {
    return var;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (record != null) writer.writeString(RECORD, record);
    if (yield_ != null) writer.writeString(YIELD, yield_);
    if (var != null) writer.writeString(VAR, var);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Record ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Record read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Record(builder);
  }

  /** Builds a {@link Record}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String record;
    private java.lang.@Nullable String yield_;
    private java.lang.@Nullable String var;

    private Builder() {}

    /**
     * {@return this, with {@link Record#record()} set}
     * @param record the value, or null for none
     */
    public Builder record(java.lang.@Nullable String record) {
      this.record = record;
      return this;
    }

    /**
     * {@return this, with {@link Record#yield_()} set}
     * @param yield_ the value, or null for none
     */
    public Builder yield_(java.lang.@Nullable String yield_) {
      this.yield_ = yield_;
      return this;
    }

    /**
     * {@return this, with {@link Record#var()} set}
     * @param var the value, or null for none
     */
    public Builder var(java.lang.@Nullable String var) {
      this.var = var;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> record = reader.readString(member);
        case 1 -> yield_ = reader.readString(member);
        case 2 -> var = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Record build() {
      return new Record(this);
    }
  }
}
