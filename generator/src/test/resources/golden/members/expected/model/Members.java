package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One member of each kind. */
public final class Members extends TreeShape {
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  private static final MemberSchema BLOB = MemberSchema.of("blob", MemberSchema.BLOB);
  private static final MemberSchema FLAG = MemberSchema.of("flag", MemberSchema.BOOLEAN);
  private static final MemberSchema TINY = MemberSchema.of("tiny", MemberSchema.BYTE);
  private static final MemberSchema SMALL = MemberSchema.of("small", MemberSchema.SHORT);
  private static final MemberSchema COUNT = MemberSchema.of("count", MemberSchema.INTEGER);
  private static final MemberSchema BIG = MemberSchema.of("big", MemberSchema.LONG);
  private static final MemberSchema RATIO = MemberSchema.of("ratio", MemberSchema.FLOAT);
  private static final MemberSchema PRECISE = MemberSchema.of("precise", MemberSchema.DOUBLE);
  private static final MemberSchema WHENEVER = MemberSchema.of("whenever", MemberSchema.TIMESTAMP);
  private static final MemberSchema CREATED =
      MemberSchema.of("created", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.DATE_TIME);
  private static final MemberSchema EXPIRES =
      MemberSchema.of("expires", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.HTTP_DATE);
  private static final MemberSchema SEEN =
      MemberSchema.of("seen", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.EPOCH_SECONDS);
  private static final MemberSchema NAMES = MemberSchema.list("names", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema LABELS = MemberSchema.map("labels", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.STRING));
  private static final MemberSchema OTHER = MemberSchema.of("other", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Members", TEXT, BLOB, FLAG, TINY, SMALL, COUNT, BIG,
      RATIO, PRECISE, WHENEVER, CREATED, EXPIRES, SEEN, NAMES, LABELS, OTHER);
  private final @Nullable String text;
  private final @Nullable Blob blob;
  private final @Nullable Boolean flag;
  private final @Nullable Byte tiny;
  private final @Nullable Short small;
  private final @Nullable Integer count;
  private final @Nullable Long big;
  private final @Nullable Float ratio;
  private final @Nullable Double precise;
  private final @Nullable Instant whenever;
  private final @Nullable Instant created;
  private final @Nullable Instant expires;
  private final @Nullable Instant seen;
  private final @Nullable List<String> names;
  private final @Nullable Map<String, String> labels;
  private final @Nullable Nested other;

  private Members(Builder builder) {
    this.text = builder.text;
    this.blob = builder.blob;
    this.flag = builder.flag;
    this.tiny = builder.tiny;
    this.small = builder.small;
    this.count = builder.count;
    this.big = builder.big;
    this.ratio = builder.ratio;
    this.precise = builder.precise;
    this.whenever = builder.whenever;
    this.created = builder.created;
    this.expires = builder.expires;
    this.seen = builder.seen;
    this.names = builder.names;
    this.labels = builder.labels;
    this.other = builder.other;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.blob = blob;
    builder.flag = flag;
    builder.tiny = tiny;
    builder.small = small;
    builder.count = count;
    builder.big = big;
    builder.ratio = ratio;
    builder.precise = precise;
    builder.whenever = whenever;
    builder.created = created;
    builder.expires = expires;
    builder.seen = seen;
    builder.names = names;
    builder.labels = labels;
    builder.other = this.other;
    return builder;
  }

  /**
   * Told once, on the accessor.
   * @return null when it is not set
   */
  public @Nullable String text() {
    return text;
  }

  /**
   * The member blob.
   * @return null when it is not set
   */
  public @Nullable Blob blob() {
    return blob;
  }

  /**
   * The member flag.
   * @return null when it is not set
   */
  public @Nullable Boolean flag() {
    return flag;
  }

  /**
   * The member tiny.
   * @return null when it is not set
   */
  public @Nullable Byte tiny() {
    return tiny;
  }

  /**
   * The member small.
   * @return null when it is not set
   */
  public @Nullable Short small() {
    return small;
  }

  /**
   * The member count.
   * @return null when it is not set
   */
  public @Nullable Integer count() {
    return count;
  }

  /**
   * The member big.
   * @return null when it is not set
   */
  public @Nullable Long big() {
    return big;
  }

  /**
   * The member ratio.
   * @return null when it is not set
   */
  public @Nullable Float ratio() {
    return ratio;
  }

  /**
   * The member precise.
   * @return null when it is not set
   */
  public @Nullable Double precise() {
    return precise;
  }

  /**
   * The member whenever.
   * @return null when it is not set
   */
  public @Nullable Instant whenever() {
    return whenever;
  }

  /**
   * The member created.
   * @return null when it is not set
   */
  public @Nullable Instant created() {
    return created;
  }

  /**
   * The member expires.
   * @return null when it is not set
   */
  public @Nullable Instant expires() {
    return expires;
  }

  /**
   * The member seen.
   * @return null when it is not set
   */
  public @Nullable Instant seen() {
    return seen;
  }

  /**
   * The member names.
   * @return null when it is not set
   */
  public @Nullable List<String> names() {
    return names;
  }

  /**
   * The member labels.
   * @return null when it is not set
   */
  public @Nullable Map<String, String> labels() {
    return labels;
  }

  /**
   * The member other.
   * @return null when it is not set
   */
  public @Nullable Nested other() {
    return other;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (text != null) writer.writeString(TEXT, text);
    if (blob != null) writer.writeBlob(BLOB, blob);
    if (flag != null) writer.writeBoolean(FLAG, flag);
    if (tiny != null) writer.writeInteger(TINY, tiny);
    if (small != null) writer.writeInteger(SMALL, small);
    if (count != null) writer.writeInteger(COUNT, count);
    if (big != null) writer.writeLong(BIG, big);
    if (ratio != null) writer.writeFloat(RATIO, ratio);
    if (precise != null) writer.writeDouble(PRECISE, precise);
    if (whenever != null) writer.writeTimestamp(WHENEVER, whenever);
    if (created != null) writer.writeTimestamp(CREATED, created);
    if (expires != null) writer.writeTimestamp(EXPIRES, expires);
    if (seen != null) writer.writeTimestamp(SEEN, seen);
    if (names != null) writer.writeStrings(NAMES, names);
    if (labels != null) writer.writeStrings(LABELS, labels);
    if (this.other != null) writer.writeStruct(OTHER, this.other);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Members ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Members read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Members(builder);
  }

  /** Builds a {@link Members}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String text;
    private @Nullable Blob blob;
    private @Nullable Boolean flag;
    private @Nullable Byte tiny;
    private @Nullable Short small;
    private @Nullable Integer count;
    private @Nullable Long big;
    private @Nullable Float ratio;
    private @Nullable Double precise;
    private @Nullable Instant whenever;
    private @Nullable Instant created;
    private @Nullable Instant expires;
    private @Nullable Instant seen;
    private @Nullable List<String> names;
    private @Nullable Map<String, String> labels;
    private @Nullable Nested other;

    private Builder() {}

    /**
     * {@return this, with {@link Members#text()} set}
     * @param text the value, or null for none
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * {@return this, with {@link Members#blob()} set}
     * @param blob the value, or null for none
     */
    public Builder blob(@Nullable Blob blob) {
      this.blob = blob;
      return this;
    }

    /**
     * {@return this, with {@link Members#flag()} set}
     * @param flag the value, or null for none
     */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      return this;
    }

    /**
     * {@return this, with {@link Members#tiny()} set}
     * @param tiny the value, or null for none
     */
    public Builder tiny(@Nullable Byte tiny) {
      this.tiny = tiny;
      return this;
    }

    /**
     * {@return this, with {@link Members#small()} set}
     * @param small the value, or null for none
     */
    public Builder small(@Nullable Short small) {
      this.small = small;
      return this;
    }

    /**
     * {@return this, with {@link Members#count()} set}
     * @param count the value, or null for none
     */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /**
     * {@return this, with {@link Members#big()} set}
     * @param big the value, or null for none
     */
    public Builder big(@Nullable Long big) {
      this.big = big;
      return this;
    }

    /**
     * {@return this, with {@link Members#ratio()} set}
     * @param ratio the value, or null for none
     */
    public Builder ratio(@Nullable Float ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * {@return this, with {@link Members#precise()} set}
     * @param precise the value, or null for none
     */
    public Builder precise(@Nullable Double precise) {
      this.precise = precise;
      return this;
    }

    /**
     * {@return this, with {@link Members#whenever()} set}
     * @param whenever the value, or null for none
     */
    public Builder whenever(@Nullable Instant whenever) {
      this.whenever = whenever;
      return this;
    }

    /**
     * {@return this, with {@link Members#created()} set}
     * @param created the value, or null for none
     */
    public Builder created(@Nullable Instant created) {
      this.created = created;
      return this;
    }

    /**
     * {@return this, with {@link Members#expires()} set}
     * @param expires the value, or null for none
     */
    public Builder expires(@Nullable Instant expires) {
      this.expires = expires;
      return this;
    }

    /**
     * {@return this, with {@link Members#seen()} set}
     * @param seen the value, or null for none
     */
    public Builder seen(@Nullable Instant seen) {
      this.seen = seen;
      return this;
    }

    /**
     * {@return this, with {@link Members#names()} set}
     * @param names the value, or null for none
     */
    public Builder names(@Nullable List<String> names) {
      this.names = names == null ? null : Copies.list(names);
      return this;
    }

    /**
     * {@return this, with {@link Members#names()} set}
     * @param names the elements
     */
    public Builder names(String... names) {
      this.names = Copies.listOf(names);
      return this;
    }

    /**
     * {@return this, with {@link Members#labels()} set}
     * @param labels the value, or null for none
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels == null ? null : Copies.map(labels);
      return this;
    }

    /**
     * {@return this, with {@link Members#other()} set}
     * @param other the value, or null for none
     */
    public Builder other(@Nullable Nested other) {
      this.other = other;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> text = reader.readString(member);
        case 1 -> blob = reader.readBlob(member);
        case 2 -> flag = reader.readBoolean(member);
        case 3 -> tiny = reader.readByte(member);
        case 4 -> small = reader.readShort(member);
        case 5 -> count = reader.readInteger(member);
        case 6 -> big = reader.readLong(member);
        case 7 -> ratio = reader.readFloat(member);
        case 8 -> precise = reader.readDouble(member);
        case 9 -> whenever = reader.readTimestamp(member);
        case 10 -> created = reader.readTimestamp(member);
        case 11 -> expires = reader.readTimestamp(member);
        case 12 -> seen = reader.readTimestamp(member);
        case 13 -> names = reader.readStrings(member, names);
        case 14 -> labels = reader.readStrings(member, labels);
        case 15 -> this.other = Nested.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Members build() {
      return new Members(this);
    }
  }
}
