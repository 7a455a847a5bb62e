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

/** Part. */
public final class Part extends TreeShape {
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Part", TEXT).withXmlName("TextPart");
  private final @Nullable String text;

  private Part(Builder builder) {
    this.text = builder.text;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    return builder;
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
    if (text != null) writer.writeString(TEXT, text);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Part ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Part read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Part(builder);
  }

  /** Builds a {@link Part}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String text;

    private Builder() {}

    /**
     * {@return this, with {@link Part#text()} set}
     * @param text the value, or null for none
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) text = reader.readString(TEXT);
    }

    /** {@return what has been set} */
    public Part build() {
      return new Part(this);
    }
  }
}
