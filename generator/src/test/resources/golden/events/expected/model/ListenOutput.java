package com.example.model;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ListenOutput. */
public final class ListenOutput extends StreamShape implements AutoCloseable {
  private static final MemberSchema GUESTS =
      MemberSchema.of("guests", MemberSchema.INTEGER).withLocation(MemberSchema.HEADER, "X-Guests");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#ListenOutput", GUESTS);
  private final Integer guests;
  private final EventStream<Words> words;

  private ListenOutput(Builder builder) {
    super(builder.words);
    this.guests = Objects.requireNonNullElse(builder.guests, 0);
    this.words = builder.words == null ? EventStream.empty(Words.class) : builder.words;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.guests = guests;
    builder.words = words;
    return builder;
  }

  ListenOutput withEvents(ResponseBody body, EventSource source) {
    Builder builder = toBuilder();
    builder.words = EventStream.of(Words.class, body, source);
    return new ListenOutput(builder);
  }

  /** Closes the member words, of which nothing more can be read then. */
  @Override
  public void close() {
    words.close();
  }

  static ListenOutput readInitial(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    if (builder.guests == null) {
      throw reader.error("a required member is missing: guests");
    }
    return new ListenOutput(builder);
  }

  /**
   * Who is there.
   *
   * <p>Required.
   * @return never null
   */
  public Integer guests() {
    return guests;
  }

  /**
   * What they say.
   * @return never null
   */
  public EventStream<Words> words() {
    return words;
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeInteger(GUESTS, guests);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static ListenOutput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static ListenOutput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new ListenOutput(builder);
  }

  /** Builds a {@link ListenOutput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Integer guests;
    private @Nullable EventStream<Words> words;

    private Builder() {}

    /**
     * {@return this, with {@link ListenOutput#guests()} set}
     * @param guests the value, or null for none
     */
    public Builder guests(@Nullable Integer guests) {
      this.guests = guests;
      return this;
    }

    /**
     * {@return this, with {@link ListenOutput#words()} set}
     * @param words the value, or null for none
     */
    public Builder words(@Nullable EventStream<Words> words) {
      this.words = words;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) guests = reader.readInteger(GUESTS);
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public ListenOutput build() {
      if (guests == null) {
        throw SCHEMA.missing(GUESTS, guests);
      }
      return new ListenOutput(this);
    }
  }
}
