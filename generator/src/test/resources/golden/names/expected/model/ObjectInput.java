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

/** ObjectInput. */
public final class ObjectInput extends TreeShape {
  private static final MemberSchema OBJECT = MemberSchema.of("object", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#ObjectInput", OBJECT);
  private final @Nullable String object;

  private ObjectInput(Builder builder) {
    this.object = builder.object;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.object = object;
    return builder;
  }

  /**
   * The member object.
   * @return null when it is not set
   */
  public @Nullable String object() {
    return object;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (object != null) writer.writeStruct(OBJECT, object);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static ObjectInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static ObjectInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new ObjectInput(builder);
  }

  /** Builds a {@link ObjectInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String object;

    private Builder() {}

    /**
     * {@return this, with {@link ObjectInput#object()} set}
     * @param object the value, or null for none
     */
    public Builder object(@Nullable String object) {
      this.object = object;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) object = String.read(reader);
    }

    /** {@return what has been set} */
    public ObjectInput build() {
      return new ObjectInput(this);
    }
  }
}
