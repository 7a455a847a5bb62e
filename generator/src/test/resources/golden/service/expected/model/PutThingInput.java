package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** PutThingInput. */
public final class PutThingInput extends TreeShape {
  private static final MemberSchema NAME = MemberSchema.of("name", MemberSchema.STRING);
  private static final MemberSchema TOKEN = MemberSchema.of("token", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#PutThingInput", NAME, TOKEN);
  private final @Nullable String name;
  private final @Nullable String token;

  private PutThingInput(Builder builder) {
    this.name = builder.name;
    this.token = builder.token;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.token = token;
    return builder;
  }

  PutThingInput withIdempotencyToken(Supplier<String> tokens) {
    if (token != null) {
      return this;
    }
    Builder builder = toBuilder();
    builder.token = tokens.get();
    return new PutThingInput(builder);
  }

  /**
   * The member name.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String name() {
    return name;
  }

  /**
   * The member token.
   *
   * <p>Required. An idempotency token: a random one is sent when it is not set.
   * @return null when it is not set
   */
  public @Nullable String token() {
    return token;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (name != null) writer.writeString(NAME, name);
    if (token != null) writer.writeString(TOKEN, token);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static PutThingInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static PutThingInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutThingInput(builder);
  }

  /** Builds a {@link PutThingInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String name;
    private @Nullable String token;

    private Builder() {}

    /**
     * {@return this, with {@link PutThingInput#name()} set}
     * @param name the value, or null for none
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * {@return this, with {@link PutThingInput#token()} set}
     * @param token the value, or null for none
     */
    public Builder token(@Nullable String token) {
      this.token = token;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> name = reader.readString(NAME);
        case 1 -> token = reader.readString(TOKEN);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public PutThingInput build() {
      if (name == null) {
        throw SCHEMA.missing(NAME, name);
      }
      return new PutThingInput(this);
    }
  }
}
