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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Defaults. */
public final class Defaults extends TreeShape {
  private static final MemberSchema TEXT = MemberSchema.of("text", MemberSchema.STRING);
  private static final MemberSchema EMPTY = MemberSchema.of("empty", MemberSchema.STRING);
  private static final MemberSchema FLAG = MemberSchema.of("flag", MemberSchema.BOOLEAN);
  private static final MemberSchema TINY = MemberSchema.of("tiny", MemberSchema.BYTE);
  private static final MemberSchema SMALL = MemberSchema.of("small", MemberSchema.SHORT);
  private static final MemberSchema COUNT = MemberSchema.of("count", MemberSchema.INTEGER);
  private static final MemberSchema BIG = MemberSchema.of("big", MemberSchema.LONG);
  private static final MemberSchema RATIO = MemberSchema.of("ratio", MemberSchema.FLOAT);
  private static final MemberSchema PRECISE = MemberSchema.of("precise", MemberSchema.DOUBLE);
  private static final MemberSchema BIG_INTEGER = MemberSchema.of("bigInteger", MemberSchema.BIG_INTEGER);
  private static final MemberSchema BIG_DECIMAL = MemberSchema.of("bigDecimal", MemberSchema.BIG_DECIMAL);
  private static final MemberSchema BLOB = MemberSchema.of("blob", MemberSchema.BLOB);
  private static final MemberSchema NO_BYTES = MemberSchema.of("noBytes", MemberSchema.BLOB);
  private static final MemberSchema EPOCH = MemberSchema.of("epoch", MemberSchema.TIMESTAMP);
  private static final MemberSchema LATER = MemberSchema.of("later", MemberSchema.TIMESTAMP);
  private static final MemberSchema DATE =
      MemberSchema.of("date", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.DATE_TIME);
  private static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema MAP = MemberSchema.map("map", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.STRING));
  private static final MemberSchema COLOR = MemberSchema.of("color", MemberSchema.ENUM);
  private static final MemberSchema LEVEL = MemberSchema.of("level", MemberSchema.INT_ENUM);
  private static final MemberSchema DOCUMENT = MemberSchema.of("document", MemberSchema.DOCUMENT);
  private static final MemberSchema TEXT_DOCUMENT = MemberSchema.of("textDocument", MemberSchema.DOCUMENT);
  private static final MemberSchema NUMBER_DOCUMENT = MemberSchema.of("numberDocument", MemberSchema.DOCUMENT);
  private static final MemberSchema LIST_DOCUMENT = MemberSchema.of("listDocument", MemberSchema.DOCUMENT);
  private static final MemberSchema MAP_DOCUMENT = MemberSchema.of("mapDocument", MemberSchema.DOCUMENT);
  private static final MemberSchema OPTIONAL = MemberSchema.of("optional", MemberSchema.STRING);
  private static final MemberSchema NONE = MemberSchema.of("none", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Defaults", TEXT, EMPTY, FLAG, TINY, SMALL, COUNT,
      BIG, RATIO, PRECISE, BIG_INTEGER, BIG_DECIMAL, BLOB, NO_BYTES, EPOCH, LATER, DATE, LIST, MAP, COLOR, LEVEL,
      DOCUMENT, TEXT_DOCUMENT, NUMBER_DOCUMENT, LIST_DOCUMENT, MAP_DOCUMENT, OPTIONAL, NONE);
  private final String text;
  private final String empty;
  private final Boolean flag;
  private final Byte tiny;
  private final Short small;
  private final Integer count;
  private final Long big;
  private final Float ratio;
  private final Double precise;
  private final BigInteger bigInteger;
  private final BigDecimal bigDecimal;
  private final Blob blob;
  private final Blob noBytes;
  private final Instant epoch;
  private final Instant later;
  private final Instant date;
  private final List<String> list;
  private final Map<String, String> map;
  private final Color color;
  private final Level level;
  private final Value document;
  private final Value textDocument;
  private final Value numberDocument;
  private final Value listDocument;
  private final Value mapDocument;
  private final @Nullable String optional;
  private final @Nullable String none;

  private Defaults(Builder builder) {
    this.text = Objects.requireNonNullElse(builder.text, "t");
    this.empty = Objects.requireNonNullElse(builder.empty, "");
    this.flag = Objects.requireNonNullElse(builder.flag, true);
    this.tiny = Objects.requireNonNullElse(builder.tiny, (byte) 1);
    this.small = Objects.requireNonNullElse(builder.small, (short) 2);
    this.count = Objects.requireNonNullElse(builder.count, 3);
    this.big = Objects.requireNonNullElse(builder.big, 4L);
    this.ratio = Objects.requireNonNullElse(builder.ratio, 1.5F);
    this.precise = Objects.requireNonNullElse(builder.precise, 2.5D);
    this.bigInteger = Objects.requireNonNullElse(builder.bigInteger, BigInteger.ZERO);
    this.bigDecimal = builder.bigDecimal == null ? new BigDecimal("1.25") : builder.bigDecimal;
    this.blob = builder.blob == null ? Blob.of((byte) 120, (byte) 121, (byte) 122) : builder.blob;
    this.noBytes = builder.noBytes == null ? Blob.empty() : builder.noBytes;
    this.epoch = Objects.requireNonNullElse(builder.epoch, Instant.EPOCH);
    this.later = builder.later == null ? Instant.ofEpochSecond(1L, 500000000) : builder.later;
    this.date = builder.date == null ? Instant.ofEpochSecond(482196050L, 520000000) : builder.date;
    this.list = Objects.requireNonNullElse(builder.list, List.of());
    this.map = Objects.requireNonNullElse(builder.map, Map.of());
    this.color = builder.color == null ? Color.of("RED") : builder.color;
    this.level = builder.level == null ? Level.of(1) : builder.level;
    this.document = builder.document == null ? Value.of(true) : builder.document;
    this.textDocument = builder.textDocument == null ? Value.of("d") : builder.textDocument;
    this.numberDocument = builder.numberDocument == null ? Value.of(7) : builder.numberDocument;
    this.listDocument = builder.listDocument == null ? Value.list(List.of()) : builder.listDocument;
    this.mapDocument = builder.mapDocument == null ? Value.map(Map.of()) : builder.mapDocument;
    this.optional = builder.optional;
    this.none = builder.none;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.empty = empty;
    builder.flag = flag;
    builder.tiny = tiny;
    builder.small = small;
    builder.count = count;
    builder.big = big;
    builder.ratio = ratio;
    builder.precise = precise;
    builder.bigInteger = bigInteger;
    builder.bigDecimal = bigDecimal;
    builder.blob = blob;
    builder.noBytes = noBytes;
    builder.epoch = epoch;
    builder.later = later;
    builder.date = date;
    builder.list = this.list;
    builder.map = this.map;
    builder.color = color;
    builder.level = level;
    builder.document = document;
    builder.textDocument = textDocument;
    builder.numberDocument = numberDocument;
    builder.listDocument = listDocument;
    builder.mapDocument = mapDocument;
    builder.optional = optional;
    builder.none = none;
    return builder;
  }

  /**
   * The member text.
   *
   * <p>Default {@code "t"}.
   * @return never null
   */
  public String text() {
    return text;
  }

  /**
   * The member empty.
   *
   * <p>Default {@code ""}.
   * @return never null
   */
  public String empty() {
    return empty;
  }

  /**
   * The member flag.
   *
   * <p>Default {@code true}.
   * @return never null
   */
  public Boolean flag() {
    return flag;
  }

  /**
   * The member tiny.
   *
   * <p>Default {@code 1}.
   * @return never null
   */
  public Byte tiny() {
    return tiny;
  }

  /**
   * The member small.
   *
   * <p>Default {@code 2}.
   * @return never null
   */
  public Short small() {
    return small;
  }

  /**
   * The member count.
   *
   * <p>Default {@code 3}.
   * @return never null
   */
  public Integer count() {
    return count;
  }

  /**
   * The member big.
   *
   * <p>Default {@code 4}.
   * @return never null
   */
  public Long big() {
    return big;
  }

  /**
   * The member ratio.
   *
   * <p>Default {@code 1.5}.
   * @return never null
   */
  public Float ratio() {
    return ratio;
  }

  /**
   * The member precise.
   *
   * <p>Default {@code 2.5}.
   * @return never null
   */
  public Double precise() {
    return precise;
  }

  /**
   * The member bigInteger.
   *
   * <p>Default {@code 0}.
   * @return never null
   */
  public BigInteger bigInteger() {
    return bigInteger;
  }

  /**
   * The member bigDecimal.
   *
   * <p>Default {@code 1.25}.
   * @return never null
   */
  public BigDecimal bigDecimal() {
    return bigDecimal;
  }

  /**
   * The member blob.
   *
   * <p>Default {@code "eHl6"}.
   * @return never null
   */
  public Blob blob() {
    return blob;
  }

  /**
   * The member noBytes.
   *
   * <p>Default {@code ""}.
   * @return never null
   */
  public Blob noBytes() {
    return noBytes;
  }

  /**
   * The member epoch.
   *
   * <p>Default {@code 0}.
   * @return never null
   */
  public Instant epoch() {
    return epoch;
  }

  /**
   * The member later.
   *
   * <p>Default {@code 1.5}.
   * @return never null
   */
  public Instant later() {
    return later;
  }

  /**
   * The member date.
   *
   * <p>Default {@code "1985-04-12T23:20:50.52Z"}.
   * @return never null
   */
  public Instant date() {
    return date;
  }

  /**
   * The member list.
   *
   * <p>Default {@code []}.
   * @return never null
   */
  public List<String> list() {
    return list;
  }

  /**
   * The member map.
   *
   * <p>Default <code>{}</code>.
   * @return never null
   */
  public Map<String, String> map() {
    return map;
  }

  /**
   * The member color.
   *
   * <p>Default {@code "RED"}.
   * @return never null
   */
  public Color color() {
    return color;
  }

  /**
   * The member level.
   *
   * <p>Default {@code 1}.
   * @return never null
   */
  public Level level() {
    return level;
  }

  /**
   * The member document.
   *
   * <p>Default {@code true}.
   * @return never null
   */
  public Value document() {
    return document;
  }

  /**
   * The member textDocument.
   *
   * <p>Default {@code "d"}.
   * @return never null
   */
  public Value textDocument() {
    return textDocument;
  }

  /**
   * The member numberDocument.
   *
   * <p>Default {@code 7}.
   * @return never null
   */
  public Value numberDocument() {
    return numberDocument;
  }

  /**
   * The member listDocument.
   *
   * <p>Default {@code []}.
   * @return never null
   */
  public Value listDocument() {
    return listDocument;
  }

  /**
   * The member mapDocument.
   *
   * <p>Default <code>{}</code>.
   * @return never null
   */
  public Value mapDocument() {
    return mapDocument;
  }

  /**
   * The member optional.
   *
   * <p>Default {@code "unused"}.
   * @return null when it is not set
   */
  public @Nullable String optional() {
    return optional;
  }

  /**
   * The member none.
   * @return null when it is not set
   */
  public @Nullable String none() {
    return none;
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeString(TEXT, text);
    writer.writeString(EMPTY, empty);
    writer.writeBoolean(FLAG, flag);
    writer.writeInteger(TINY, tiny);
    writer.writeInteger(SMALL, small);
    writer.writeInteger(COUNT, count);
    writer.writeLong(BIG, big);
    writer.writeFloat(RATIO, ratio);
    writer.writeDouble(PRECISE, precise);
    writer.writeBigInteger(BIG_INTEGER, bigInteger);
    writer.writeBigDecimal(BIG_DECIMAL, bigDecimal);
    writer.writeBlob(BLOB, blob);
    writer.writeBlob(NO_BYTES, noBytes);
    writer.writeTimestamp(EPOCH, epoch);
    writer.writeTimestamp(LATER, later);
    writer.writeTimestamp(DATE, date);
    writer.writeStrings(LIST, this.list);
    writer.writeStrings(MAP, this.map);
    writer.writeString(COLOR, color.value());
    writer.writeInteger(LEVEL, level.value());
    writer.writeDocument(DOCUMENT, document);
    writer.writeDocument(TEXT_DOCUMENT, textDocument);
    writer.writeDocument(NUMBER_DOCUMENT, numberDocument);
    writer.writeDocument(LIST_DOCUMENT, listDocument);
    writer.writeDocument(MAP_DOCUMENT, mapDocument);
    if (optional != null) writer.writeString(OPTIONAL, optional);
    if (none != null) writer.writeString(NONE, none);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Defaults ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Defaults read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Defaults(builder);
  }

  /** Builds a {@link Defaults}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String text;
    private @Nullable String empty;
    private @Nullable Boolean flag;
    private @Nullable Byte tiny;
    private @Nullable Short small;
    private @Nullable Integer count;
    private @Nullable Long big;
    private @Nullable Float ratio;
    private @Nullable Double precise;
    private @Nullable BigInteger bigInteger;
    private @Nullable BigDecimal bigDecimal;
    private @Nullable Blob blob;
    private @Nullable Blob noBytes;
    private @Nullable Instant epoch;
    private @Nullable Instant later;
    private @Nullable Instant date;
    private @Nullable List<String> list;
    private @Nullable Map<String, String> map;
    private @Nullable Color color;
    private @Nullable Level level;
    private @Nullable Value document;
    private @Nullable Value textDocument;
    private @Nullable Value numberDocument;
    private @Nullable Value listDocument;
    private @Nullable Value mapDocument;
    private @Nullable String optional;
    private @Nullable String none;

    private Builder() {}

    /**
     * {@return this, with {@link Defaults#text()} set}
     * @param text the value, or null for none
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#empty()} set}
     * @param empty the value, or null for none
     */
    public Builder empty(@Nullable String empty) {
      this.empty = empty;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#flag()} set}
     * @param flag the value, or null for none
     */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#tiny()} set}
     * @param tiny the value, or null for none
     */
    public Builder tiny(@Nullable Byte tiny) {
      this.tiny = tiny;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#small()} set}
     * @param small the value, or null for none
     */
    public Builder small(@Nullable Short small) {
      this.small = small;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#count()} set}
     * @param count the value, or null for none
     */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#big()} set}
     * @param big the value, or null for none
     */
    public Builder big(@Nullable Long big) {
      this.big = big;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#ratio()} set}
     * @param ratio the value, or null for none
     */
    public Builder ratio(@Nullable Float ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#precise()} set}
     * @param precise the value, or null for none
     */
    public Builder precise(@Nullable Double precise) {
      this.precise = precise;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#bigInteger()} set}
     * @param bigInteger the value, or null for none
     */
    public Builder bigInteger(@Nullable BigInteger bigInteger) {
      this.bigInteger = bigInteger;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#bigDecimal()} set}
     * @param bigDecimal the value, or null for none
     */
    public Builder bigDecimal(@Nullable BigDecimal bigDecimal) {
      this.bigDecimal = bigDecimal;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#blob()} set}
     * @param blob the value, or null for none
     */
    public Builder blob(@Nullable Blob blob) {
      this.blob = blob;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#noBytes()} set}
     * @param noBytes the value, or null for none
     */
    public Builder noBytes(@Nullable Blob noBytes) {
      this.noBytes = noBytes;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#epoch()} set}
     * @param epoch the value, or null for none
     */
    public Builder epoch(@Nullable Instant epoch) {
      this.epoch = epoch;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#later()} set}
     * @param later the value, or null for none
     */
    public Builder later(@Nullable Instant later) {
      this.later = later;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#date()} set}
     * @param date the value, or null for none
     */
    public Builder date(@Nullable Instant date) {
      this.date = date;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#list()} set}
     * @param list the value, or null for none
     */
    public Builder list(@Nullable List<String> list) {
      this.list = list == null ? null : Copies.list(list);
      return this;
    }

    /**
     * {@return this, with {@link Defaults#list()} set}
     * @param list the elements
     */
    public Builder list(String... list) {
      this.list = Copies.listOf(list);
      return this;
    }

    /**
     * {@return this, with {@link Defaults#map()} set}
     * @param map the value, or null for none
     */
    public Builder map(@Nullable Map<String, String> map) {
      this.map = map == null ? null : Copies.map(map);
      return this;
    }

    /**
     * {@return this, with {@link Defaults#color()} set}
     * @param color the value, or null for none
     */
    public Builder color(@Nullable Color color) {
      this.color = color;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#level()} set}
     * @param level the value, or null for none
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#document()} set}
     * @param document the value, or null for none
     */
    public Builder document(@Nullable Value document) {
      this.document = document;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#textDocument()} set}
     * @param textDocument the value, or null for none
     */
    public Builder textDocument(@Nullable Value textDocument) {
      this.textDocument = textDocument;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#numberDocument()} set}
     * @param numberDocument the value, or null for none
     */
    public Builder numberDocument(@Nullable Value numberDocument) {
      this.numberDocument = numberDocument;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#listDocument()} set}
     * @param listDocument the value, or null for none
     */
    public Builder listDocument(@Nullable Value listDocument) {
      this.listDocument = listDocument;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#mapDocument()} set}
     * @param mapDocument the value, or null for none
     */
    public Builder mapDocument(@Nullable Value mapDocument) {
      this.mapDocument = mapDocument;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#optional()} set}
     * @param optional the value, or null for none
     */
    public Builder optional(@Nullable String optional) {
      this.optional = optional;
      return this;
    }

    /**
     * {@return this, with {@link Defaults#none()} set}
     * @param none the value, or null for none
     */
    public Builder none(@Nullable String none) {
      this.none = none;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> text = reader.readString(member);
        case 1 -> empty = reader.readString(member);
        case 2 -> flag = reader.readBoolean(member);
        case 3 -> tiny = reader.readByte(member);
        case 4 -> small = reader.readShort(member);
        case 5 -> count = reader.readInteger(member);
        case 6 -> big = reader.readLong(member);
        case 7 -> ratio = reader.readFloat(member);
        case 8 -> precise = reader.readDouble(member);
        case 9 -> bigInteger = reader.readBigInteger(member);
        case 10 -> bigDecimal = reader.readBigDecimal(member);
        case 11 -> blob = reader.readBlob(member);
        case 12 -> noBytes = reader.readBlob(member);
        case 13 -> epoch = reader.readTimestamp(member);
        case 14 -> later = reader.readTimestamp(member);
        case 15 -> date = reader.readTimestamp(member);
        case 16 -> this.list = reader.readStrings(member, this.list);
        case 17 -> this.map = reader.readStrings(member, this.map);
        case 18 -> color = Color.of(reader.readString(member));
        case 19 -> level = Level.of(reader.readInteger(member));
        case 20 -> document = reader.readDocument(member);
        case 21 -> textDocument = reader.readDocument(member);
        case 22 -> numberDocument = reader.readDocument(member);
        case 23 -> listDocument = reader.readDocument(member);
        case 24 -> mapDocument = reader.readDocument(member);
        case 25 -> optional = reader.readString(member);
        case 26 -> none = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Defaults build() {
      return new Defaults(this);
    }
  }
}
