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
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Map. */
public final class Map extends TreeShape {
  private static final MemberSchema MAP = MemberSchema.map("map", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.INTEGER));
  private static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.STRING));
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Map", MAP, LIST);
  private final java.util.@Nullable Map<java.lang.String, Integer> map;
  private final @Nullable List<java.lang.String> list;

  private Map(Builder builder) {
    this.map = builder.map;
    this.list = builder.list;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.map = this.map;
    builder.list = this.list;
    return builder;
  }

  /**
   * The member map.
   * @return null when it is not set
   */
  public java.util.@Nullable Map<java.lang.String, Integer> map() {
    return map;
  }

  /**
   * The member list.
   * @return null when it is not set
   */
  public @Nullable List<java.lang.String> list() {
    return list;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (this.map != null) {
      writer.beginMap(MAP, this.map.size());
      for (java.util.Map.Entry<java.lang.String, Integer> entry : this.map.entrySet()) {
        writer.writeKey(MAP, entry.getKey());
        writer.writeInteger(MAP.element(), entry.getValue());
      }
      writer.endMap(MAP);
    }
    if (this.list != null) writer.writeStrings(LIST, this.list);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Map ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Map read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Map(builder);
  }

  /** Builds a {@link Map}. */
  public static final class Builder implements ShapeBuilder {
    private java.util.@Nullable Map<java.lang.String, Integer> map;
    private @Nullable List<java.lang.String> list;

    private Builder() {}

    /**
     * {@return this, with {@link Map#map()} set}
     * @param map the value, or null for none
     */
    public Builder map(java.util.@Nullable Map<java.lang.String, Integer> map) {
      this.map = map == null ? null : Copies.map(map);
      return this;
    }

    /**
     * {@return this, with {@link Map#list()} set}
     * @param list the value, or null for none
     */
    public Builder list(@Nullable List<java.lang.String> list) {
      this.list = list == null ? null : Copies.list(list);
      return this;
    }

    /**
     * {@return this, with {@link Map#list()} set}
     * @param list the elements
     */
    public Builder list(java.lang.String... list) {
      this.list = Copies.listOf(list);
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> {
          java.util.Map<java.lang.String, Integer> map = Copies.growing(this.map);
          reader.beginMap(MAP);
          for (java.lang.String key = reader.nextKey(MAP); key != null; key = reader.nextKey(MAP)) {
            reader.putEntry(MAP, map, key, reader.readInteger(MAP.element()));
          }
          this.map = Collections.unmodifiableMap(map);
        }
        case 1 -> this.list = reader.readStrings(LIST, this.list);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Map build() {
      return new Map(this);
    }
  }
}
