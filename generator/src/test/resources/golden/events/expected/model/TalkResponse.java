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
import org.jspecify.annotations.Nullable;

/** TalkResponse. */
public final class TalkResponse extends StreamShape implements AutoCloseable {
  private static final MemberSchema TOPIC =
      MemberSchema.of("topic", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "X-Topic");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Conversation", TOPIC);
  private final @Nullable String topic;
  private final EventStream<Words> words;

  private TalkResponse(Builder builder) {
    super(builder.words);
    this.topic = builder.topic;
    this.words = builder.words == null ? EventStream.empty(Words.class) : builder.words;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.topic = topic;
    builder.words = words;
    return builder;
  }

  TalkResponse withEvents(ResponseBody body, EventSource source) {
    Builder builder = toBuilder();
    builder.words = EventStream.of(Words.class, body, source);
    return new TalkResponse(builder);
  }

  /** Closes the member words, of which nothing more can be read then. */
  @Override
  public void close() {
    words.close();
  }

  /**
   * The member topic.
   * @return null when it is not set
   */
  public @Nullable String topic() {
    return topic;
  }

  /**
   * The member words.
   * @return never null
   */
  public EventStream<Words> words() {
    return words;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (topic != null) writer.writeString(TOPIC, topic);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static TalkResponse ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static TalkResponse read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new TalkResponse(builder);
  }

  /** Builds a {@link TalkResponse}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String topic;
    private @Nullable EventStream<Words> words;

    private Builder() {}

    /**
     * {@return this, with {@link TalkResponse#topic()} set}
     * @param topic the value, or null for none
     */
    public Builder topic(@Nullable String topic) {
      this.topic = topic;
      return this;
    }

    /**
     * {@return this, with {@link TalkResponse#words()} set}
     * @param words the value, or null for none
     */
    public Builder words(@Nullable EventStream<Words> words) {
      this.words = words;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) topic = reader.readString(TOPIC);
    }

    /** {@return what has been set} */
    public TalkResponse build() {
      return new TalkResponse(this);
    }
  }
}
