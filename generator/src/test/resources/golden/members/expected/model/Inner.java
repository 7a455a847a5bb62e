package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Inner. */
public final class Inner extends TreeShape {
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Inner", TEXT);
  private final String text;

  Inner(Builder builder) {
    this.text = Objects.requireNonNullElse(builder.text, "");
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
   *
   * <p>Required.
   * @return never null
   */
  public String text() {
    return text;
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeString(TEXT, text);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Inner ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Inner read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Inner(builder);
  }

  /** Builds a {@link Inner}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String text;

    private Builder() {}

    /**
     * {@return this, with {@link Inner#text()} set}
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

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Inner build() {
      if (text == null) {
        throw SCHEMA.missing(TEXT, text);
      }
      return new Inner(this);
    }
  }
}
