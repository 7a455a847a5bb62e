package com.example.model;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** GetRecordOutput. */
public final class GetRecordOutput extends StreamShape implements AutoCloseable {
  private static final MemberSchema ARTIST =
      MemberSchema.of("artist", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "X-Artist");
  private static final MemberSchema CLOSE =
      MemberSchema.of("close", MemberSchema.BOOLEAN).withLocation(MemberSchema.HEADER, "X-Close");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#GetRecordOutput", ARTIST, CLOSE);
  private final ResponseBody music;
  private final @Nullable String artist;
  private final @Nullable Boolean close_;

  private GetRecordOutput(Builder builder) {
    super(builder.music);
    this.music = builder.music == null ? ResponseBody.empty() : builder.music;
    this.artist = builder.artist;
    this.close_ = builder.close_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.music = music;
    builder.artist = artist;
    builder.close_ = close_;
    return builder;
  }

  GetRecordOutput withResponseBody(ResponseBody body) {
    Builder builder = toBuilder();
    builder.music = body;
    return new GetRecordOutput(builder);
  }

  /** Closes the member music, of which nothing more can be read then. */
  @Override
  public void close() {
    music.close();
  }

  /**
   * The music.
   *
   * <p>Default {@code ""}.
   * @return never null
   */
  public ResponseBody music() {
    return music;
  }

  /**
   * The member artist.
   * @return null when it is not set
   */
  public @Nullable String artist() {
    return artist;
  }

  /**
   * Whether the shop is about to.
   * @return null when it is not set
   */
  public @Nullable Boolean close_() {
    return close_;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (artist != null) writer.writeString(ARTIST, artist);
    if (close_ != null) writer.writeBoolean(CLOSE, close_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static GetRecordOutput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static GetRecordOutput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new GetRecordOutput(builder);
  }

  /** Builds a {@link GetRecordOutput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable ResponseBody music;
    private @Nullable String artist;
    private @Nullable Boolean close_;

    private Builder() {}

    /**
     * {@return this, with {@link GetRecordOutput#music()} set}
     * @param music the value, or null for none
     */
    public Builder music(@Nullable ResponseBody music) {
      this.music = music;
      return this;
    }

    /**
     * {@return this, with {@link GetRecordOutput#artist()} set}
     * @param artist the value, or null for none
     */
    public Builder artist(@Nullable String artist) {
      this.artist = artist;
      return this;
    }

    /**
     * {@return this, with {@link GetRecordOutput#close_()} set}
     * @param close_ the value, or null for none
     */
    public Builder close_(@Nullable Boolean close_) {
      this.close_ = close_;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> artist = reader.readString(ARTIST);
        case 1 -> close_ = reader.readBoolean(CLOSE);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public GetRecordOutput build() {
      return new GetRecordOutput(this);
    }
  }
}
