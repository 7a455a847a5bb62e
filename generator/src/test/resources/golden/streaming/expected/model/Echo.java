package com.example.model;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Echo. */
public final class Echo extends StreamShape {
  private static final MemberSchema NOTE =
      MemberSchema.of("note", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "X-Note");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Echo", NOTE);
  private final @Nullable String note;
  private final @Nullable RequestBody body;

  private Echo(Builder builder) {
    super(builder.body);
    this.note = builder.note;
    this.body = builder.body;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.note = note;
    builder.body = body;
    return builder;
  }

  /**
   * The member note.
   * @return null when it is not set
   */
  public @Nullable String note() {
    return note;
  }

  /**
   * The member body.
   *
   * <p>Default {@code ""}.
   * @return null when it is not set
   */
  public @Nullable RequestBody body() {
    return body;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (note != null) writer.writeString(NOTE, note);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Echo ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Echo read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Echo(builder);
  }

  /** Builds a {@link Echo}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String note;
    private @Nullable RequestBody body;

    private Builder() {}

    /**
     * {@return this, with {@link Echo#note()} set}
     * @param note the value, or null for none
     */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /**
     * {@return this, with {@link Echo#body()} set}
     * @param body the value, or null for none
     */
    public Builder body(@Nullable RequestBody body) {
      this.body = body;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) note = reader.readString(NOTE);
    }

    /** {@return what has been set} */
    public Echo build() {
      return new Echo(this);
    }
  }
}
