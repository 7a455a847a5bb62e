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

/** ListenInput. */
public final class ListenInput extends TreeShape {
  private static final MemberSchema ROOM =
      MemberSchema.of("room", MemberSchema.STRING).withLocation(MemberSchema.LABEL);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#ListenInput", ROOM);
  private final @Nullable String room;

  private ListenInput(Builder builder) {
    this.room = builder.room;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.room = room;
    return builder;
  }

  /**
   * The member room.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String room() {
    return room;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (room != null) writer.writeString(ROOM, room);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static ListenInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static ListenInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new ListenInput(builder);
  }

  /** Builds a {@link ListenInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String room;

    private Builder() {}

    /**
     * {@return this, with {@link ListenInput#room()} set}
     * @param room the value, or null for none
     */
    public Builder room(@Nullable String room) {
      this.room = room;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) room = reader.readString(ROOM);
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public ListenInput build() {
      if (room == null) {
        throw SCHEMA.missing(ROOM, room);
      }
      return new ListenInput(this);
    }
  }
}
