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

/** Word. */
public final class Word extends TreeShape {
  private static final MemberSchema LOUD =
      MemberSchema.of("loud", MemberSchema.BOOLEAN).withLocation(MemberSchema.EVENT_HEADER);
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Word", LOUD, TEXT);
  private final @Nullable Boolean loud;
  private final @Nullable String text;

  private Word(Builder builder) {
    this.loud = builder.loud;
    this.text = builder.text;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.loud = loud;
    builder.text = text;
    return builder;
  }

  /**
   * The member loud.
   * @return null when it is not set
   */
  public @Nullable Boolean loud() {
    return loud;
  }

  /**
   * The member text.
   * @return null when it is not set
   */
  public @Nullable String text() {
    return text;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (loud != null) writer.writeBoolean(LOUD, loud);
    if (text != null) writer.writeString(TEXT, text);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Word ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Word read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Word(builder);
  }

  /** Builds a {@link Word}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Boolean loud;
    private @Nullable String text;

    private Builder() {}

    /**
     * {@return this, with {@link Word#loud()} set}
     * @param loud the value, or null for none
     */
    public Builder loud(@Nullable Boolean loud) {
      this.loud = loud;
      return this;
    }

    /**
     * {@return this, with {@link Word#text()} set}
     * @param text the value, or null for none
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> loud = reader.readBoolean(LOUD);
        case 1 -> text = reader.readString(TEXT);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Word build() {
      return new Word(this);
    }
  }
}
