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
 * Vault.
 *
 * <p>Sensitive: hidden when printed.
 */
public final class Vault extends TreeShape {
  private static final MemberSchema CONTENT = MemberSchema.of("content", MemberSchema.STRING).withSensitive();
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Vault", CONTENT);
  private final @Nullable String content;

  private Vault(Builder builder) {
    this.content = builder.content;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.content = content;
    return builder;
  }

  /**
   * The member content.
   * @return null when it is not set
   */
  public @Nullable String content() {
    return content;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (content != null) writer.writeString(CONTENT, content);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Vault ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Vault read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Vault(builder);
  }

  /** Builds a {@link Vault}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String content;

    private Builder() {}

    /**
     * {@return this, with {@link Vault#content()} set}
     * @param content the value, or null for none
     */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) content = reader.readString(CONTENT);
    }

    /** {@return what has been set} */
    public Vault build() {
      return new Vault(this);
    }
  }
}
