package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locals. */
public final class Locals extends TreeShape {
  private static final MemberSchema WRITER =
      MemberSchema.list("writer", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema READER = MemberSchema.map("reader", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  private static final MemberSchema INDEX = MemberSchema.of("index", MemberSchema.INTEGER);
  private static final MemberSchema OTHER = MemberSchema.of("other", MemberSchema.STRING);
  private static final MemberSchema THAT = MemberSchema.of("that", MemberSchema.STRING);
  private static final MemberSchema BUILDER = MemberSchema.of("builder", MemberSchema.STRING);
  private static final MemberSchema VALUE = MemberSchema.of("value", MemberSchema.STRING);
  private static final MemberSchema ENTRY = MemberSchema.map("entry", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  private static final MemberSchema ENTRY1 = MemberSchema.map("entry1", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.list("value", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER))));
  private static final MemberSchema ELEMENT =
      MemberSchema.list("element", MemberSchema.of("member", MemberSchema.INTEGER));
  private static final MemberSchema ELEMENT1 =
      MemberSchema.list("element1", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER)));
  private static final MemberSchema COPY =
      MemberSchema.list("copy", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER)));
  private static final MemberSchema COPY2 = MemberSchema.map("copy2", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.list("value", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER))));
  private static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.INTEGER));
  private static final MemberSchema MAP = MemberSchema.map("map", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  private static final MemberSchema KEY = MemberSchema.map("key", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  private static final MemberSchema HASH = MemberSchema.of("hash", MemberSchema.STRING);
  private static final MemberSchema MEMBER =
      MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER));
  private static final MemberSchema SCHEMA_ = MemberSchema.of("SCHEMA", MemberSchema.STRING);
  private static final MemberSchema ITEM = MemberSchema.of("item", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Locals", WRITER, READER, INDEX, OTHER, THAT, BUILDER,
      VALUE, ENTRY, ENTRY1, ELEMENT, ELEMENT1, COPY, COPY2, LIST, MAP, KEY, HASH, MEMBER, SCHEMA_, ITEM);
  private final @Nullable List<java.lang.String> writer;
  private final @Nullable Map<java.lang.String, Integer> reader;
  private final @Nullable Integer index;
  private final java.lang.@Nullable String other;
  private final java.lang.@Nullable String that;
  private final java.lang.@Nullable String builder_;
  private final java.lang.@Nullable String value;
  private final @Nullable Map<java.lang.String, Integer> entry;
  private final @Nullable Map<java.lang.String, List<List<Integer>>> entry1;
  private final @Nullable List<Integer> element;
  private final @Nullable List<List<Integer>> element1;
  private final @Nullable List<List<Integer>> copy;
  private final @Nullable Map<java.lang.String, List<List<Integer>>> copy2;
  private final @Nullable List<Integer> list;
  private final @Nullable Map<java.lang.String, Integer> map;
  private final @Nullable Map<java.lang.String, Integer> key;
  private final java.lang.@Nullable String hash;
  private final @Nullable List<Integer> member;
  private final java.lang.@Nullable String schema;
  private final java.lang.@Nullable String item;

  private Locals(Builder builder) {
    this.writer = builder.writer;
    this.reader = builder.reader;
    this.index = builder.index;
    this.other = builder.other;
    this.that = builder.that;
    this.builder_ = builder.builder_;
    this.value = builder.value;
    this.entry = builder.entry;
    this.entry1 = builder.entry1;
    this.element = builder.element;
    this.element1 = builder.element1;
    this.copy = builder.copy;
    this.copy2 = builder.copy2;
    this.list = builder.list;
    this.map = builder.map;
    this.key = builder.key;
    this.hash = builder.hash;
    this.member = builder.member;
    this.schema = builder.schema;
    this.item = builder.item;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.writer = this.writer;
    builder.reader = this.reader;
    builder.index = this.index;
    builder.other = this.other;
    builder.that = this.that;
    builder.builder_ = builder_;
    builder.value = this.value;
    builder.entry = this.entry;
    builder.entry1 = this.entry1;
    builder.element = this.element;
    builder.element1 = this.element1;
    builder.copy = copy;
    builder.copy2 = copy2;
    builder.list = this.list;
    builder.map = this.map;
    builder.key = this.key;
    builder.hash = this.hash;
    builder.member = this.member;
    builder.schema = schema;
    builder.item = this.item;
    return builder;
  }

  /**
   * The member writer.
   * @return null when it is not set
   */
  public @Nullable List<java.lang.String> writer() {
    return writer;
  }

  /**
   * The member reader.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, Integer> reader() {
    return reader;
  }

  /**
   * The member index.
   * @return null when it is not set
   */
  public @Nullable Integer index() {
    return index;
  }

  /**
   * The member other.
   * @return null when it is not set
   */
  public java.lang.@Nullable String other() {
    return other;
  }

  /**
   * The member that.
   * @return null when it is not set
   */
  public java.lang.@Nullable String that() {
    return that;
  }

  /**
   * The member builder.
   * @return null when it is not set
   */
  public java.lang.@Nullable String builder_() {
    return builder_;
  }

  /**
   * The member value.
   * @return null when it is not set
   */
  public java.lang.@Nullable String value() {
    return value;
  }

  /**
   * The member entry.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, Integer> entry() {
    return entry;
  }

  /**
   * The member entry1.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, List<List<Integer>>> entry1() {
    return entry1;
  }

  /**
   * The member element.
   * @return null when it is not set
   */
  public @Nullable List<Integer> element() {
    return element;
  }

  /**
   * The member element1.
   * @return null when it is not set
   */
  public @Nullable List<List<Integer>> element1() {
    return element1;
  }

  /**
   * The member copy.
   * @return null when it is not set
   */
  public @Nullable List<List<Integer>> copy() {
    return copy;
  }

  /**
   * The member copy2.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, List<List<Integer>>> copy2() {
    return copy2;
  }

  /**
   * The member list.
   * @return null when it is not set
   */
  public @Nullable List<Integer> list() {
    return list;
  }

  /**
   * The member map.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, Integer> map() {
    return map;
  }

  /**
   * The member key.
   * @return null when it is not set
   */
  public @Nullable Map<java.lang.String, Integer> key() {
    return key;
  }

  /**
   * The member hash.
   * @return null when it is not set
   */
  public java.lang.@Nullable String hash() {
    return hash;
  }

  /**
   * The member member.
   * @return null when it is not set
   */
  public @Nullable List<Integer> member() {
    return member;
  }

  /**
   * The member SCHEMA.
   * @return null when it is not set
   */
  public java.lang.@Nullable String schema() {
    return schema;
  }

  /**
   * The member item.
   * @return null when it is not set
   */
  public java.lang.@Nullable String item() {
    return item;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (this.writer != null) writer.writeStrings(WRITER, this.writer);
    if (this.reader != null) {
      writer.beginMap(READER, this.reader.size());
      for (Map.Entry<java.lang.String, Integer> entry : this.reader.entrySet()) {
        writer.writeKey(READER, entry.getKey());
        writer.writeInteger(READER.element(), entry.getValue());
      }
      writer.endMap(READER);
    }
    if (this.index != null) writer.writeInteger(INDEX, this.index);
    if (this.other != null) writer.writeString(OTHER, this.other);
    if (this.that != null) writer.writeString(THAT, this.that);
    if (builder_ != null) writer.writeString(BUILDER, builder_);
    if (this.value != null) writer.writeString(VALUE, this.value);
    if (this.entry != null) {
      writer.beginMap(ENTRY, this.entry.size());
      for (Map.Entry<java.lang.String, Integer> entry : this.entry.entrySet()) {
        writer.writeKey(ENTRY, entry.getKey());
        writer.writeInteger(ENTRY.element(), entry.getValue());
      }
      writer.endMap(ENTRY);
    }
    if (this.entry1 != null) {
      writer.beginMap(ENTRY1, this.entry1.size());
      for (Map.Entry<java.lang.String, List<List<Integer>>> entry : this.entry1.entrySet()) {
        writer.writeKey(ENTRY1, entry.getKey());
        List<List<Integer>> item = entry.getValue();
        writer.beginList(ENTRY1.element(), item.size());
        for (List<Integer> element2 : item) {
          writer.beginList(ENTRY1.element().element(), element2.size());
          for (Integer element3 : element2) {
            writer.writeInteger(ENTRY1.element().element().element(), element3);
          }
          writer.endList(ENTRY1.element().element());
        }
        writer.endList(ENTRY1.element());
      }
      writer.endMap(ENTRY1);
    }
    if (this.element != null) {
      writer.beginList(ELEMENT, this.element.size());
      for (Integer element : this.element) {
        writer.writeInteger(ELEMENT.element(), element);
      }
      writer.endList(ELEMENT);
    }
    if (this.element1 != null) {
      writer.beginList(ELEMENT1, this.element1.size());
      for (List<Integer> element : this.element1) {
        writer.beginList(ELEMENT1.element(), element.size());
        for (Integer element2 : element) {
          writer.writeInteger(ELEMENT1.element().element(), element2);
        }
        writer.endList(ELEMENT1.element());
      }
      writer.endList(ELEMENT1);
    }
    if (copy != null) {
      writer.beginList(COPY, copy.size());
      for (List<Integer> element : copy) {
        writer.beginList(COPY.element(), element.size());
        for (Integer element2 : element) {
          writer.writeInteger(COPY.element().element(), element2);
        }
        writer.endList(COPY.element());
      }
      writer.endList(COPY);
    }
    if (copy2 != null) {
      writer.beginMap(COPY2, copy2.size());
      for (Map.Entry<java.lang.String, List<List<Integer>>> entry : copy2.entrySet()) {
        writer.writeKey(COPY2, entry.getKey());
        List<List<Integer>> item = entry.getValue();
        writer.beginList(COPY2.element(), item.size());
        for (List<Integer> element2 : item) {
          writer.beginList(COPY2.element().element(), element2.size());
          for (Integer element3 : element2) {
            writer.writeInteger(COPY2.element().element().element(), element3);
          }
          writer.endList(COPY2.element().element());
        }
        writer.endList(COPY2.element());
      }
      writer.endMap(COPY2);
    }
    if (this.list != null) {
      writer.beginList(LIST, this.list.size());
      for (Integer element : this.list) {
        writer.writeInteger(LIST.element(), element);
      }
      writer.endList(LIST);
    }
    if (this.map != null) {
      writer.beginMap(MAP, this.map.size());
      for (Map.Entry<java.lang.String, Integer> entry : this.map.entrySet()) {
        writer.writeKey(MAP, entry.getKey());
        writer.writeInteger(MAP.element(), entry.getValue());
      }
      writer.endMap(MAP);
    }
    if (this.key != null) {
      writer.beginMap(KEY, this.key.size());
      for (Map.Entry<java.lang.String, Integer> entry : this.key.entrySet()) {
        writer.writeKey(KEY, entry.getKey());
        writer.writeInteger(KEY.element(), entry.getValue());
      }
      writer.endMap(KEY);
    }
    if (this.hash != null) writer.writeString(HASH, this.hash);
    if (this.member != null) {
      writer.beginList(MEMBER, this.member.size());
      for (Integer element : this.member) {
        writer.writeInteger(MEMBER.element(), element);
      }
      writer.endList(MEMBER);
    }
    if (schema != null) writer.writeString(SCHEMA_, schema);
    if (this.item != null) writer.writeString(ITEM, this.item);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Locals ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Locals read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Locals(builder);
  }

  /** Builds a {@link Locals}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable List<java.lang.String> writer;
    private @Nullable Map<java.lang.String, Integer> reader;
    private @Nullable Integer index;
    private java.lang.@Nullable String other;
    private java.lang.@Nullable String that;
    private java.lang.@Nullable String builder_;
    private java.lang.@Nullable String value;
    private @Nullable Map<java.lang.String, Integer> entry;
    private @Nullable Map<java.lang.String, List<List<Integer>>> entry1;
    private @Nullable List<Integer> element;
    private @Nullable List<List<Integer>> element1;
    private @Nullable List<List<Integer>> copy;
    private @Nullable Map<java.lang.String, List<List<Integer>>> copy2;
    private @Nullable List<Integer> list;
    private @Nullable Map<java.lang.String, Integer> map;
    private @Nullable Map<java.lang.String, Integer> key;
    private java.lang.@Nullable String hash;
    private @Nullable List<Integer> member;
    private java.lang.@Nullable String schema;
    private java.lang.@Nullable String item;

    private Builder() {}

    /**
     * {@return this, with {@link Locals#writer()} set}
     * @param writer the value, or null for none
     */
    public Builder writer(@Nullable List<java.lang.String> writer) {
      this.writer = writer == null ? null : Copies.list(writer);
      return this;
    }

    /**
     * {@return this, with {@link Locals#writer()} set}
     * @param writer the elements
     */
    public Builder writer(java.lang.String... writer) {
      this.writer = Copies.listOf(writer);
      return this;
    }

    /**
     * {@return this, with {@link Locals#reader()} set}
     * @param reader the value, or null for none
     */
    public Builder reader(@Nullable Map<java.lang.String, Integer> reader) {
      this.reader = reader == null ? null : Copies.map(reader);
      return this;
    }

    /**
     * {@return this, with {@link Locals#index()} set}
     * @param index the value, or null for none
     */
    public Builder index(@Nullable Integer index) {
      this.index = index;
      return this;
    }

    /**
     * {@return this, with {@link Locals#other()} set}
     * @param other the value, or null for none
     */
    public Builder other(java.lang.@Nullable String other) {
      this.other = other;
      return this;
    }

    /**
     * {@return this, with {@link Locals#that()} set}
     * @param that the value, or null for none
     */
    public Builder that(java.lang.@Nullable String that) {
      this.that = that;
      return this;
    }

    /**
     * {@return this, with {@link Locals#builder_()} set}
     * @param builder_ the value, or null for none
     */
    public Builder builder_(java.lang.@Nullable String builder_) {
      this.builder_ = builder_;
      return this;
    }

    /**
     * {@return this, with {@link Locals#value()} set}
     * @param value the value, or null for none
     */
    public Builder value(java.lang.@Nullable String value) {
      this.value = value;
      return this;
    }

    /**
     * {@return this, with {@link Locals#entry()} set}
     * @param entry the value, or null for none
     */
    public Builder entry(@Nullable Map<java.lang.String, Integer> entry) {
      this.entry = entry == null ? null : Copies.map(entry);
      return this;
    }

    /**
     * {@return this, with {@link Locals#entry1()} set}
     * @param given the value, or null for none
     */
    public Builder entry1(@Nullable Map<java.lang.String, List<List<Integer>>> given) {
      if (given == null) {
        this.entry1 = null;
        return this;
      }
      Map<java.lang.String, List<List<Integer>>> copy = new LinkedHashMap<>();
      for (Map.Entry<java.lang.String, List<List<Integer>>> entry1 : given.entrySet()) {
        List<List<Integer>> copy2 = new ArrayList<>();
        for (List<Integer> element2 : entry1.getValue()) {
          copy2.add(Copies.list(element2));
        }
        copy.put(entry1.getKey(), Collections.unmodifiableList(copy2));
      }
      this.entry1 = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * {@return this, with {@link Locals#element()} set}
     * @param element the value, or null for none
     */
    public Builder element(@Nullable List<Integer> element) {
      this.element = element == null ? null : Copies.list(element);
      return this;
    }

    /**
     * {@return this, with {@link Locals#element()} set}
     * @param element the elements
     */
    public Builder element(Integer... element) {
      this.element = Copies.listOf(element);
      return this;
    }

    /**
     * {@return this, with {@link Locals#element1()} set}
     * @param given the value, or null for none
     */
    public Builder element1(@Nullable List<List<Integer>> given) {
      if (given == null) {
        this.element1 = null;
        return this;
      }
      List<List<Integer>> copy = new ArrayList<>();
      for (List<Integer> element1 : given) {
        copy.add(Copies.list(element1));
      }
      this.element1 = Collections.unmodifiableList(copy);
      return this;
    }

    /**
     * {@return this, with {@link Locals#element1()} set}
     * @param element1 the elements
     */
    @SafeVarargs
    @SuppressWarnings("varargs" /* the array is only read */)
    public final Builder element1(List<Integer>... element1) {
      return element1(Arrays.asList(element1));
    }

    /**
     * {@return this, with {@link Locals#copy()} set}
     * @param given the value, or null for none
     */
    public Builder copy(@Nullable List<List<Integer>> given) {
      if (given == null) {
        this.copy = null;
        return this;
      }
      List<List<Integer>> copy = new ArrayList<>();
      for (List<Integer> element1 : given) {
        copy.add(Copies.list(element1));
      }
      this.copy = Collections.unmodifiableList(copy);
      return this;
    }

    /**
     * {@return this, with {@link Locals#copy()} set}
     * @param copy the elements
     */
    @SafeVarargs
    @SuppressWarnings("varargs" /* the array is only read */)
    public final Builder copy(List<Integer>... copy) {
      return copy(Arrays.asList(copy));
    }

    /**
     * {@return this, with {@link Locals#copy2()} set}
     * @param given the value, or null for none
     */
    public Builder copy2(@Nullable Map<java.lang.String, List<List<Integer>>> given) {
      if (given == null) {
        this.copy2 = null;
        return this;
      }
      Map<java.lang.String, List<List<Integer>>> copy = new LinkedHashMap<>();
      for (Map.Entry<java.lang.String, List<List<Integer>>> entry1 : given.entrySet()) {
        List<List<Integer>> copy2 = new ArrayList<>();
        for (List<Integer> element2 : entry1.getValue()) {
          copy2.add(Copies.list(element2));
        }
        copy.put(entry1.getKey(), Collections.unmodifiableList(copy2));
      }
      this.copy2 = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * {@return this, with {@link Locals#list()} set}
     * @param list the value, or null for none
     */
    public Builder list(@Nullable List<Integer> list) {
      this.list = list == null ? null : Copies.list(list);
      return this;
    }

    /**
     * {@return this, with {@link Locals#list()} set}
     * @param list the elements
     */
    public Builder list(Integer... list) {
      this.list = Copies.listOf(list);
      return this;
    }

    /**
     * {@return this, with {@link Locals#map()} set}
     * @param map the value, or null for none
     */
    public Builder map(@Nullable Map<java.lang.String, Integer> map) {
      this.map = map == null ? null : Copies.map(map);
      return this;
    }

    /**
     * {@return this, with {@link Locals#key()} set}
     * @param key the value, or null for none
     */
    public Builder key(@Nullable Map<java.lang.String, Integer> key) {
      this.key = key == null ? null : Copies.map(key);
      return this;
    }

    /**
     * {@return this, with {@link Locals#hash()} set}
     * @param hash the value, or null for none
     */
    public Builder hash(java.lang.@Nullable String hash) {
      this.hash = hash;
      return this;
    }

    /**
     * {@return this, with {@link Locals#member()} set}
     * @param member the value, or null for none
     */
    public Builder member(@Nullable List<Integer> member) {
      this.member = member == null ? null : Copies.list(member);
      return this;
    }

    /**
     * {@return this, with {@link Locals#member()} set}
     * @param member the elements
     */
    public Builder member(Integer... member) {
      this.member = Copies.listOf(member);
      return this;
    }

    /**
     * {@return this, with {@link Locals#schema()} set}
     * @param schema the value, or null for none
     */
    public Builder schema(java.lang.@Nullable String schema) {
      this.schema = schema;
      return this;
    }

    /**
     * {@return this, with {@link Locals#item()} set}
     * @param item the value, or null for none
     */
    public Builder item(java.lang.@Nullable String item) {
      this.item = item;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> this.writer = reader.readStrings(member, this.writer);
        case 1 -> {
          Map<java.lang.String, Integer> map = Copies.growing(this.reader);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readInteger(member.element()));
          }
          this.reader = Collections.unmodifiableMap(map);
        }
        case 2 -> this.index = reader.readInteger(member);
        case 3 -> this.other = reader.readString(member);
        case 4 -> this.that = reader.readString(member);
        case 5 -> builder_ = reader.readString(member);
        case 6 -> this.value = reader.readString(member);
        case 7 -> {
          Map<java.lang.String, Integer> map = Copies.growing(this.entry);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readInteger(member.element()));
          }
          this.entry = Collections.unmodifiableMap(map);
        }
        case 8 -> {
          Map<java.lang.String, List<List<Integer>>> map = Copies.growing(this.entry1);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            List<List<Integer>> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              List<Integer> list3 = new ArrayList<>();
              reader.beginList(member.element().element());
              while (reader.nextElement(member.element().element())) {
                list3.add(reader.readInteger(member.element().element().element()));
              }
              list2.add(Collections.unmodifiableList(list3));
            }
            reader.putEntry(member, map, key, Collections.unmodifiableList(list2));
          }
          this.entry1 = Collections.unmodifiableMap(map);
        }
        case 9 -> {
          List<Integer> list = Copies.growing(this.element);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readInteger(member.element()));
          }
          this.element = Collections.unmodifiableList(list);
        }
        case 10 -> {
          List<List<Integer>> list = Copies.growing(this.element1);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            List<Integer> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              list2.add(reader.readInteger(member.element().element()));
            }
            list.add(Collections.unmodifiableList(list2));
          }
          this.element1 = Collections.unmodifiableList(list);
        }
        case 11 -> {
          List<List<Integer>> list = Copies.growing(copy);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            List<Integer> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              list2.add(reader.readInteger(member.element().element()));
            }
            list.add(Collections.unmodifiableList(list2));
          }
          copy = Collections.unmodifiableList(list);
        }
        case 12 -> {
          Map<java.lang.String, List<List<Integer>>> map = Copies.growing(copy2);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            List<List<Integer>> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              List<Integer> list3 = new ArrayList<>();
              reader.beginList(member.element().element());
              while (reader.nextElement(member.element().element())) {
                list3.add(reader.readInteger(member.element().element().element()));
              }
              list2.add(Collections.unmodifiableList(list3));
            }
            reader.putEntry(member, map, key, Collections.unmodifiableList(list2));
          }
          copy2 = Collections.unmodifiableMap(map);
        }
        case 13 -> {
          List<Integer> list = Copies.growing(this.list);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readInteger(member.element()));
          }
          this.list = Collections.unmodifiableList(list);
        }
        case 14 -> {
          Map<java.lang.String, Integer> map = Copies.growing(this.map);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readInteger(member.element()));
          }
          this.map = Collections.unmodifiableMap(map);
        }
        case 15 -> {
          Map<java.lang.String, Integer> map = Copies.growing(this.key);
          reader.beginMap(member);
          for (java.lang.String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readInteger(member.element()));
          }
          this.key = Collections.unmodifiableMap(map);
        }
        case 16 -> this.hash = reader.readString(member);
        case 17 -> {
          List<Integer> list = Copies.growing(this.member);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readInteger(member.element()));
          }
          this.member = Collections.unmodifiableList(list);
        }
        case 18 -> schema = reader.readString(member);
        case 19 -> this.item = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Locals build() {
      return new Locals(this);
    }
  }
}
