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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** RequiredMembers. */
public final class RequiredMembers extends TreeShape {
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  private static final MemberSchema BLOB = MemberSchema.of("blob", MemberSchema.BLOB);
  private static final MemberSchema FLAG = MemberSchema.of("flag", MemberSchema.BOOLEAN);
  private static final MemberSchema TINY = MemberSchema.of("tiny", MemberSchema.BYTE);
  private static final MemberSchema COUNT = MemberSchema.of("count", MemberSchema.INTEGER);
  private static final MemberSchema BIG = MemberSchema.of("big", MemberSchema.LONG);
  private static final MemberSchema RATIO = MemberSchema.of("ratio", MemberSchema.FLOAT);
  private static final MemberSchema PRECISE = MemberSchema.of("precise", MemberSchema.DOUBLE);
  private static final MemberSchema CREATED = MemberSchema.of("created", MemberSchema.TIMESTAMP);
  private static final MemberSchema NAMES = MemberSchema.list("names", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema LABELS = MemberSchema.map("labels", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.STRING));
  private static final MemberSchema INNER = MemberSchema.of("inner", MemberSchema.STRUCTURE);
  private static final MemberSchema OPTIONAL = MemberSchema.of("optional", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#RequiredMembers", TEXT, BLOB, FLAG, TINY, COUNT, BIG,
      RATIO, PRECISE, CREATED, NAMES, LABELS, INNER, OPTIONAL);
  private final String text;
  private final Blob blob;
  private final Boolean flag;
  private final Byte tiny;
  private final Integer count;
  private final Long big;
  private final Float ratio;
  private final Double precise;
  private final Instant created;
  private final List<String> names;
  private final Map<String, String> labels;
  private final Inner inner;
  private final @Nullable String optional;

  private RequiredMembers(Builder builder) {
    this.text = Objects.requireNonNullElse(builder.text, "");
    this.blob = builder.blob == null ? Blob.empty() : builder.blob;
    this.flag = Objects.requireNonNullElse(builder.flag, false);
    this.tiny = Objects.requireNonNullElse(builder.tiny, (byte) 0);
    this.count = Objects.requireNonNullElse(builder.count, 0);
    this.big = Objects.requireNonNullElse(builder.big, 0L);
    this.ratio = Objects.requireNonNullElse(builder.ratio, 0.0F);
    this.precise = Objects.requireNonNullElse(builder.precise, 0.0D);
    this.created = Objects.requireNonNullElse(builder.created, Instant.EPOCH);
    this.names = Objects.requireNonNullElse(builder.names, List.of());
    this.labels = Objects.requireNonNullElse(builder.labels, Map.of());
    this.inner = builder.inner == null ? new Inner(Inner.builder()) : builder.inner;
    this.optional = builder.optional;
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
    builder.count = count;
    builder.big = big;
    builder.ratio = ratio;
    builder.precise = precise;
    builder.created = created;
    builder.names = names;
    builder.labels = labels;
    builder.inner = inner;
    builder.optional = optional;
    return builder;
  }

  /**
   * The member text.
   *
   * <p>Required.
   * @return never null
   */
  public String text() {
    return text;
  }

  /**
   * The member blob.
   *
   * <p>Required.
   * @return never null
   */
  public Blob blob() {
    return blob;
  }

  /**
   * The member flag.
   *
   * <p>Required.
   * @return never null
   */
  public Boolean flag() {
    return flag;
  }

  /**
   * The member tiny.
   *
   * <p>Required.
   * @return never null
   */
  public Byte tiny() {
    return tiny;
  }

  /**
   * The member count.
   *
   * <p>Required.
   * @return never null
   */
  public Integer count() {
    return count;
  }

  /**
   * The member big.
   *
   * <p>Required.
   * @return never null
   */
  public Long big() {
    return big;
  }

  /**
   * The member ratio.
   *
   * <p>Required.
   * @return never null
   */
  public Float ratio() {
    return ratio;
  }

  /**
   * The member precise.
   *
   * <p>Required.
   * @return never null
   */
  public Double precise() {
    return precise;
  }

  /**
   * The member created.
   *
   * <p>Required.
   * @return never null
   */
  public Instant created() {
    return created;
  }

  /**
   * The member names.
   *
   * <p>Required.
   * @return never null
   */
  public List<String> names() {
    return names;
  }

  /**
   * The member labels.
   *
   * <p>Required.
   * @return never null
   */
  public Map<String, String> labels() {
    return labels;
  }

  /**
   * The member inner.
   *
   * <p>Required.
   * @return never null
   */
  public Inner inner() {
    return inner;
  }

  /**
   * The member optional.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String optional() {
    return optional;
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeString(TEXT, text);
    writer.writeBlob(BLOB, blob);
    writer.writeBoolean(FLAG, flag);
    writer.writeInteger(TINY, tiny);
    writer.writeInteger(COUNT, count);
    writer.writeLong(BIG, big);
    writer.writeFloat(RATIO, ratio);
    writer.writeDouble(PRECISE, precise);
    writer.writeTimestamp(CREATED, created);
    writer.writeStrings(NAMES, names);
    writer.writeStrings(LABELS, labels);
    writer.writeStruct(INNER, inner);
    if (optional != null) writer.writeString(OPTIONAL, optional);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static RequiredMembers ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static RequiredMembers read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new RequiredMembers(builder);
  }

  /** Builds a {@link RequiredMembers}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String text;
    private @Nullable Blob blob;
    private @Nullable Boolean flag;
    private @Nullable Byte tiny;
    private @Nullable Integer count;
    private @Nullable Long big;
    private @Nullable Float ratio;
    private @Nullable Double precise;
    private @Nullable Instant created;
    private @Nullable List<String> names;
    private @Nullable Map<String, String> labels;
    private @Nullable Inner inner;
    private @Nullable String optional;

    private Builder() {}

    /**
     * {@return this, with {@link RequiredMembers#text()} set}
     * @param text the value, or null for none
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#blob()} set}
     * @param blob the value, or null for none
     */
    public Builder blob(@Nullable Blob blob) {
      this.blob = blob;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#flag()} set}
     * @param flag the value, or null for none
     */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#tiny()} set}
     * @param tiny the value, or null for none
     */
    public Builder tiny(@Nullable Byte tiny) {
      this.tiny = tiny;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#count()} set}
     * @param count the value, or null for none
     */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#big()} set}
     * @param big the value, or null for none
     */
    public Builder big(@Nullable Long big) {
      this.big = big;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#ratio()} set}
     * @param ratio the value, or null for none
     */
    public Builder ratio(@Nullable Float ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#precise()} set}
     * @param precise the value, or null for none
     */
    public Builder precise(@Nullable Double precise) {
      this.precise = precise;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#created()} set}
     * @param created the value, or null for none
     */
    public Builder created(@Nullable Instant created) {
      this.created = created;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#names()} set}
     * @param names the value, or null for none
     */
    public Builder names(@Nullable List<String> names) {
      this.names = names == null ? null : Copies.list(names);
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#names()} set}
     * @param names the elements
     */
    public Builder names(String... names) {
      this.names = Copies.listOf(names);
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#labels()} set}
     * @param labels the value, or null for none
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels == null ? null : Copies.map(labels);
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#inner()} set}
     * @param inner the value, or null for none
     */
    public Builder inner(@Nullable Inner inner) {
      this.inner = inner;
      return this;
    }

    /**
     * {@return this, with {@link RequiredMembers#optional()} set}
     * @param optional the value, or null for none
     */
    public Builder optional(@Nullable String optional) {
      this.optional = optional;
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
        case 4 -> count = reader.readInteger(member);
        case 5 -> big = reader.readLong(member);
        case 6 -> ratio = reader.readFloat(member);
        case 7 -> precise = reader.readDouble(member);
        case 8 -> created = reader.readTimestamp(member);
        case 9 -> names = reader.readStrings(member, names);
        case 10 -> labels = reader.readStrings(member, labels);
        case 11 -> inner = Inner.read(reader);
        case 12 -> optional = reader.readString(member);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public RequiredMembers build() {
      if (text == null || blob == null || flag == null || tiny == null || count == null || big == null || ratio == null
          || precise == null || created == null || names == null || labels == null || inner == null) {
        throw SCHEMA.missing(TEXT, text, BLOB, blob, FLAG, flag, TINY, tiny, COUNT, count, BIG, big, RATIO, ratio,
            PRECISE, precise, CREATED, created, NAMES, names, LABELS, labels, INNER, inner);
      }
      return new RequiredMembers(this);
    }
  }
}
