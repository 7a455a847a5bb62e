package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** Twins. */
public final class Twins extends TreeShape {
  private static final MemberSchema FOO = MemberSchema.of("Foo", MemberSchema.STRING);
  private static final MemberSchema FOO_ = MemberSchema.of("foo", MemberSchema.STRING);
  private static final MemberSchema FOO__ = MemberSchema.of("foo_", MemberSchema.STRING);
  private static final MemberSchema FOO___ = MemberSchema.of("FOO", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Twins", FOO, FOO_, FOO__, FOO___);
  private final java.lang.@Nullable String foo;
  private final java.lang.@Nullable String foo_;
  private final java.lang.@Nullable String foo__;
  private final java.lang.@Nullable String foo___;

  private Twins(Builder builder) {
    this.foo = builder.foo;
    this.foo_ = builder.foo_;
    this.foo__ = builder.foo__;
    this.foo___ = builder.foo___;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.foo = foo;
    builder.foo_ = foo_;
    builder.foo__ = foo__;
    builder.foo___ = foo___;
    return builder;
  }

  /**
   * The member Foo.
   * @return null when it is not set
   */
  public java.lang.@Nullable String foo() {
    return foo;
  }

  /**
   * The member foo.
   * @return null when it is not set
   */
  public java.lang.@Nullable String foo_() {
    return foo_;
  }

  /**
   * The member foo_.
   * @return null when it is not set
   */
  public java.lang.@Nullable String foo__() {
    return foo__;
  }

  /**
   * The member FOO.
   * @return null when it is not set
   */
  public java.lang.@Nullable String foo___() {
    return foo___;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (foo != null) writer.writeString(FOO, foo);
    if (foo_ != null) writer.writeString(FOO_, foo_);
    if (foo__ != null) writer.writeString(FOO__, foo__);
    if (foo___ != null) writer.writeString(FOO___, foo___);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Twins ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Twins read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Twins(builder);
  }

  /** Builds a {@link Twins}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String foo;
    private java.lang.@Nullable String foo_;
    private java.lang.@Nullable String foo__;
    private java.lang.@Nullable String foo___;

    private Builder() {}

    /**
     * {@return this, with {@link Twins#foo()} set}
     * @param foo the value, or null for none
     */
    public Builder foo(java.lang.@Nullable String foo) {
      this.foo = foo;
      return this;
    }

    /**
     * {@return this, with {@link Twins#foo_()} set}
     * @param foo_ the value, or null for none
     */
    public Builder foo_(java.lang.@Nullable String foo_) {
      this.foo_ = foo_;
      return this;
    }

    /**
     * {@return this, with {@link Twins#foo__()} set}
     * @param foo__ the value, or null for none
     */
    public Builder foo__(java.lang.@Nullable String foo__) {
      this.foo__ = foo__;
      return this;
    }

    /**
     * {@return this, with {@link Twins#foo___()} set}
     * @param foo___ the value, or null for none
     */
    public Builder foo___(java.lang.@Nullable String foo___) {
      this.foo___ = foo___;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> foo = reader.readString(member);
        case 1 -> foo_ = reader.readString(member);
        case 2 -> foo__ = reader.readString(member);
        case 3 -> foo___ = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Twins build() {
      return new Twins(this);
    }
  }
}
