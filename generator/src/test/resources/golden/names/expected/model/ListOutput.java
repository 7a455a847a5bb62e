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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ListOutput. */
public final class ListOutput extends TreeShape {
  private static final MemberSchema LIST = MemberSchema.list("list", MemberSchema.of("member", MemberSchema.STRING));
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#ListOutput", LIST);
  private final @Nullable List<java.lang.String> list;

  private ListOutput(Builder builder) {
    this.list = builder.list;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.list = this.list;
    return builder;
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
    if (this.list != null) writer.writeStrings(LIST, this.list);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static ListOutput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static ListOutput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new ListOutput(builder);
  }

  /** Builds a {@link ListOutput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable List<java.lang.String> list;

    private Builder() {}

    /**
     * {@return this, with {@link ListOutput#list()} set}
     * @param list the value, or null for none
     */
    public Builder list(@Nullable List<java.lang.String> list) {
      this.list = list == null ? null : Copies.list(list);
      return this;
    }

    /**
     * {@return this, with {@link ListOutput#list()} set}
     * @param list the elements
     */
    public Builder list(java.lang.String... list) {
      this.list = Copies.listOf(list);
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) this.list = reader.readStrings(LIST, this.list);
    }

    /** {@return what has been set} */
    public ListOutput build() {
      return new ListOutput(this);
    }
  }
}
