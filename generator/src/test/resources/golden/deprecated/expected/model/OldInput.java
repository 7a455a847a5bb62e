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

/**
 * OldInput.
 *
 * @deprecated Deprecated in the model.
 */
@Deprecated
public final class OldInput extends TreeShape {
  private static final MemberSchema KIND = MemberSchema.of("kind", MemberSchema.ENUM);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#OldInput", KIND);
  private final @Nullable OldKind kind;

  private OldInput(Builder builder) {
    this.kind = builder.kind;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    return builder;
  }

  /**
   * The member kind.
   * @return null when it is not set
   */
  public @Nullable OldKind kind() {
    return kind;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (kind != null) writer.writeString(KIND, kind.value());
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static OldInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static OldInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new OldInput(builder);
  }

  /** Builds a {@link OldInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable OldKind kind;

    private Builder() {}

    /**
     * {@return this, with {@link OldInput#kind()} set}
     * @param kind the value, or null for none
     */
    public Builder kind(@Nullable OldKind kind) {
      this.kind = kind;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) kind = OldKind.of(reader.readString(KIND));
    }

    /** {@return what has been set} */
    public OldInput build() {
      return new OldInput(this);
    }
  }
}
