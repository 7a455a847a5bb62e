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

/** Text. */
public final class Text extends TreeShape {
  private static final MemberSchema PART =
      MemberSchema.of("part", MemberSchema.STRUCTURE).withXmlName("TextPart").withLocation(MemberSchema.EVENT_PAYLOAD);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Text", PART);
  private final @Nullable Part part;

  private Text(Builder builder) {
    this.part = builder.part;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.part = part;
    return builder;
  }

  /**
   * The member part.
   * @return null when it is not set
   */
  public @Nullable Part part() {
    return part;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (part != null) writer.writeStruct(PART, part);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Text ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Text read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Text(builder);
  }

  /** Builds a {@link Text}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Part part;

    private Builder() {}

    /**
     * {@return this, with {@link Text#part()} set}
     * @param part the value, or null for none
     */
    public Builder part(@Nullable Part part) {
      this.part = part;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) part = Part.read(reader);
    }

    /** {@return what has been set} */
    public Text build() {
      return new Text(this);
    }
  }
}
