package com.example.model;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** PutRecordInput. */
public final class PutRecordInput extends StreamShape {
  private static final MemberSchema NAME =
      MemberSchema.of("name", MemberSchema.STRING).withLocation(MemberSchema.LABEL);
  private static final MemberSchema ARTIST =
      MemberSchema.of("artist", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "X-Artist");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#PutRecordInput", NAME, ARTIST);
  private final @Nullable String name;
  private final @Nullable RequestBody music;
  private final @Nullable String artist;

  private PutRecordInput(Builder builder) {
    super(builder.music);
    this.name = builder.name;
    this.music = builder.music;
    this.artist = builder.artist;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.music = music;
    builder.artist = artist;
    return builder;
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
   * The music.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable RequestBody music() {
    return music;
  }

  /**
   * The member artist.
   * @return null when it is not set
   */
  public @Nullable String artist() {
    return artist;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (name != null) writer.writeString(NAME, name);
    if (artist != null) writer.writeString(ARTIST, artist);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static PutRecordInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static PutRecordInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutRecordInput(builder);
  }

  /** Builds a {@link PutRecordInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String name;
    private @Nullable RequestBody music;
    private @Nullable String artist;

    private Builder() {}

    /**
     * {@return this, with {@link PutRecordInput#name()} set}
     * @param name the value, or null for none
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * {@return this, with {@link PutRecordInput#music()} set}
     * @param music the value, or null for none
     */
    public Builder music(@Nullable RequestBody music) {
      this.music = music;
      return this;
    }

    /**
     * {@return this, with {@link PutRecordInput#artist()} set}
     * @param artist the value, or null for none
     */
    public Builder artist(@Nullable String artist) {
      this.artist = artist;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> name = reader.readString(NAME);
        case 1 -> artist = reader.readString(ARTIST);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public PutRecordInput build() {
      if (name == null || music == null) {
        throw SCHEMA.missing(NAME, name, "music", music);
      }
      return new PutRecordInput(this);
    }
  }
}
