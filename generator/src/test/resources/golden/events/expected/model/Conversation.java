package com.example.model;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Conversation. */
public final class Conversation extends StreamShape {
  private static final MemberSchema TOPIC =
      MemberSchema.of("topic", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "X-Topic");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Conversation", TOPIC);
  private final @Nullable String topic;
  private final @Nullable RequestEvents<Words> words;

  private Conversation(Builder builder) {
    super(builder.words);
    this.topic = builder.topic;
    this.words = builder.words;
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

  /**
   * The member topic.
   * @return null when it is not set
   */
  public @Nullable String topic() {
    return topic;
  }

  /**
   * The member words.
   * @return null when it is not set
   */
  public @Nullable RequestEvents<Words> words() {
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
  public static Conversation ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Conversation read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Conversation(builder);
  }

  /** Builds a {@link Conversation}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String topic;
    private @Nullable RequestEvents<Words> words;

    private Builder() {}

    /**
     * {@return this, with {@link Conversation#topic()} set}
     * @param topic the value, or null for none
     */
    public Builder topic(@Nullable String topic) {
      this.topic = topic;
      return this;
    }

    /**
     * {@return this, with {@link Conversation#words()} set}
     * @param words the value, or null for none
     */
    public Builder words(@Nullable RequestEvents<Words> words) {
      this.words = words;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) topic = reader.readString(TOPIC);
    }

    /** {@return what has been set} */
    public Conversation build() {
      return new Conversation(this);
    }
  }
}
