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

/** PutThingOutput. */
public final class PutThingOutput extends TreeShape {
  private static final MemberSchema NAME = MemberSchema.of("name", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#PutThingOutput", NAME);
  private final @Nullable String name;

  private PutThingOutput(Builder builder) {
    this.name = builder.name;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    return builder;
  }

  /**
   * The member name.
   * @return null when it is not set
   */
  public @Nullable String name() {
    return name;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (name != null) writer.writeString(NAME, name);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static PutThingOutput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static PutThingOutput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutThingOutput(builder);
  }

  /** Builds a {@link PutThingOutput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String name;

    private Builder() {}

    /**
     * {@return this, with {@link PutThingOutput#name()} set}
     * @param name the value, or null for none
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) name = reader.readString(NAME);
    }

    /** {@return what has been set} */
    public PutThingOutput build() {
      return new PutThingOutput(this);
    }
  }
}
