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

/** Words. */
public final class Words extends TreeShape {
  private static final MemberSchema PACKAGE = MemberSchema.of("package", MemberSchema.STRING);
  private static final MemberSchema STATIC = MemberSchema.of("static", MemberSchema.STRING);
  private static final MemberSchema INT = MemberSchema.of("int", MemberSchema.INTEGER);
  private static final MemberSchema NOTIFY = MemberSchema.of("notify", MemberSchema.STRING);
  private static final MemberSchema GET_CLASS = MemberSchema.of("getClass", MemberSchema.STRING);
  private static final MemberSchema HASH_CODE = MemberSchema.of("hashCode", MemberSchema.INTEGER);
  private static final MemberSchema TO_STRING = MemberSchema.of("toString", MemberSchema.STRING);
  private static final MemberSchema TO_VALUE = MemberSchema.of("toValue", MemberSchema.STRING);
  private static final MemberSchema OF_VALUE = MemberSchema.of("ofValue", MemberSchema.STRING);
  private static final MemberSchema WRITE = MemberSchema.of("write", MemberSchema.STRING);
  private static final MemberSchema BUILDER = MemberSchema.of("builder", MemberSchema.STRING);
  private static final MemberSchema TO_BUILDER = MemberSchema.of("toBuilder", MemberSchema.STRING);
  private static final MemberSchema BUILD = MemberSchema.of("build", MemberSchema.STRING);
  private static final MemberSchema _2FAST = MemberSchema.of("_2fast", MemberSchema.STRING);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Words", PACKAGE, STATIC, INT, NOTIFY, GET_CLASS,
      HASH_CODE, TO_STRING, TO_VALUE, OF_VALUE, WRITE, BUILDER, TO_BUILDER, BUILD, _2FAST);
  private final java.lang.@Nullable String package_;
  private final java.lang.@Nullable String static_;
  private final @Nullable Integer int_;
  private final java.lang.@Nullable String notify_;
  private final java.lang.@Nullable String getClass_;
  private final @Nullable Integer hashCode_;
  private final java.lang.@Nullable String toString_;
  private final java.lang.@Nullable String toValue_;
  private final java.lang.@Nullable String ofValue_;
  private final java.lang.@Nullable String write_;
  private final java.lang.@Nullable String builder_;
  private final java.lang.@Nullable String toBuilder_;
  private final java.lang.@Nullable String build_;
  private final java.lang.@Nullable String _2fast;

  private Words(Builder builder) {
    this.package_ = builder.package_;
    this.static_ = builder.static_;
    this.int_ = builder.int_;
    this.notify_ = builder.notify_;
    this.getClass_ = builder.getClass_;
    this.hashCode_ = builder.hashCode_;
    this.toString_ = builder.toString_;
    this.toValue_ = builder.toValue_;
    this.ofValue_ = builder.ofValue_;
    this.write_ = builder.write_;
    this.builder_ = builder.builder_;
    this.toBuilder_ = builder.toBuilder_;
    this.build_ = builder.build_;
    this._2fast = builder._2fast;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.package_ = package_;
    builder.static_ = static_;
    builder.int_ = int_;
    builder.notify_ = notify_;
    builder.getClass_ = getClass_;
    builder.hashCode_ = hashCode_;
    builder.toString_ = toString_;
    builder.toValue_ = toValue_;
    builder.ofValue_ = ofValue_;
    builder.write_ = write_;
    builder.builder_ = builder_;
    builder.toBuilder_ = toBuilder_;
    builder.build_ = build_;
    builder._2fast = _2fast;
    return builder;
  }

  /**
   * The member package.
   * @return null when it is not set
   */
  public java.lang.@Nullable String package_() {
    return package_;
  }

  /**
   * The member static.
   * @return null when it is not set
   */
  public java.lang.@Nullable String static_() {
    return static_;
  }

  /**
   * The member int.
   * @return null when it is not set
   */
  public @Nullable Integer int_() {
    return int_;
  }

  /**
   * The member notify.
   * @return null when it is not set
   */
  public java.lang.@Nullable String notify_() {
    return notify_;
  }

  /**
   * The member getClass.
   * @return null when it is not set
   */
  public java.lang.@Nullable String getClass_() {
    return getClass_;
  }

  /**
   * The member hashCode.
   * @return null when it is not set
   */
  public @Nullable Integer hashCode_() {
    return hashCode_;
  }

  /**
   * The member toString.
   * @return null when it is not set
   */
  public java.lang.@Nullable String toString_() {
    return toString_;
  }

  /**
   * The member toValue.
   * @return null when it is not set
   */
  public java.lang.@Nullable String toValue_() {
    return toValue_;
  }

  /**
   * The member ofValue.
   * @return null when it is not set
   */
  public java.lang.@Nullable String ofValue_() {
    return ofValue_;
  }

  /**
   * The member write.
   * @return null when it is not set
   */
  public java.lang.@Nullable String write_() {
    return write_;
  }

  /**
   * The member builder.
   * @return null when it is not set
   */
  public java.lang.@Nullable String builder_() {
    return builder_;
  }

  /**
   * The member toBuilder.
   * @return null when it is not set
   */
  public java.lang.@Nullable String toBuilder_() {
    return toBuilder_;
  }

  /**
   * The member build.
   * @return null when it is not set
   */
  public java.lang.@Nullable String build_() {
    return build_;
  }

  /**
   * The member _2fast.
   * @return null when it is not set
   */
  public java.lang.@Nullable String _2fast() {
    return _2fast;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (package_ != null) writer.writeString(PACKAGE, package_);
    if (static_ != null) writer.writeString(STATIC, static_);
    if (int_ != null) writer.writeInteger(INT, int_);
    if (notify_ != null) writer.writeString(NOTIFY, notify_);
    if (getClass_ != null) writer.writeString(GET_CLASS, getClass_);
    if (hashCode_ != null) writer.writeInteger(HASH_CODE, hashCode_);
    if (toString_ != null) writer.writeString(TO_STRING, toString_);
    if (toValue_ != null) writer.writeString(TO_VALUE, toValue_);
    if (ofValue_ != null) writer.writeString(OF_VALUE, ofValue_);
    if (write_ != null) writer.writeString(WRITE, write_);
    if (builder_ != null) writer.writeString(BUILDER, builder_);
    if (toBuilder_ != null) writer.writeString(TO_BUILDER, toBuilder_);
    if (build_ != null) writer.writeString(BUILD, build_);
    if (_2fast != null) writer.writeString(_2FAST, _2fast);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Words ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Words read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Words(builder);
  }

  /** Builds a {@link Words}. */
  public static final class Builder implements ShapeBuilder {
    private java.lang.@Nullable String package_;
    private java.lang.@Nullable String static_;
    private @Nullable Integer int_;
    private java.lang.@Nullable String notify_;
    private java.lang.@Nullable String getClass_;
    private @Nullable Integer hashCode_;
    private java.lang.@Nullable String toString_;
    private java.lang.@Nullable String toValue_;
    private java.lang.@Nullable String ofValue_;
    private java.lang.@Nullable String write_;
    private java.lang.@Nullable String builder_;
    private java.lang.@Nullable String toBuilder_;
    private java.lang.@Nullable String build_;
    private java.lang.@Nullable String _2fast;

    private Builder() {}

    /**
     * {@return this, with {@link Words#package_()} set}
     * @param package_ the value, or null for none
     */
    public Builder package_(java.lang.@Nullable String package_) {
      this.package_ = package_;
      return this;
    }

    /**
     * {@return this, with {@link Words#static_()} set}
     * @param static_ the value, or null for none
     */
    public Builder static_(java.lang.@Nullable String static_) {
      this.static_ = static_;
      return this;
    }

    /**
     * {@return this, with {@link Words#int_()} set}
     * @param int_ the value, or null for none
     */
    public Builder int_(@Nullable Integer int_) {
      this.int_ = int_;
      return this;
    }

    /**
     * {@return this, with {@link Words#notify_()} set}
     * @param notify_ the value, or null for none
     */
    public Builder notify_(java.lang.@Nullable String notify_) {
      this.notify_ = notify_;
      return this;
    }

    /**
     * {@return this, with {@link Words#getClass_()} set}
     * @param getClass_ the value, or null for none
     */
    public Builder getClass_(java.lang.@Nullable String getClass_) {
      this.getClass_ = getClass_;
      return this;
    }

    /**
     * {@return this, with {@link Words#hashCode_()} set}
     * @param hashCode_ the value, or null for none
     */
    public Builder hashCode_(@Nullable Integer hashCode_) {
      this.hashCode_ = hashCode_;
      return this;
    }

    /**
     * {@return this, with {@link Words#toString_()} set}
     * @param toString_ the value, or null for none
     */
    public Builder toString_(java.lang.@Nullable String toString_) {
      this.toString_ = toString_;
      return this;
    }

    /**
     * {@return this, with {@link Words#toValue_()} set}
     * @param toValue_ the value, or null for none
     */
    public Builder toValue_(java.lang.@Nullable String toValue_) {
      this.toValue_ = toValue_;
      return this;
    }

    /**
     * {@return this, with {@link Words#ofValue_()} set}
     * @param ofValue_ the value, or null for none
     */
    public Builder ofValue_(java.lang.@Nullable String ofValue_) {
      this.ofValue_ = ofValue_;
      return this;
    }

    /**
     * {@return this, with {@link Words#write_()} set}
     * @param write_ the value, or null for none
     */
    public Builder write_(java.lang.@Nullable String write_) {
      this.write_ = write_;
      return this;
    }

    /**
     * {@return this, with {@link Words#builder_()} set}
     * @param builder_ the value, or null for none
     */
    public Builder builder_(java.lang.@Nullable String builder_) {
      this.builder_ = builder_;
      return this;
    }

    /**
     * {@return this, with {@link Words#toBuilder_()} set}
     * @param toBuilder_ the value, or null for none
     */
    public Builder toBuilder_(java.lang.@Nullable String toBuilder_) {
      this.toBuilder_ = toBuilder_;
      return this;
    }

    /**
     * {@return this, with {@link Words#build_()} set}
     * @param build_ the value, or null for none
     */
    public Builder build_(java.lang.@Nullable String build_) {
      this.build_ = build_;
      return this;
    }

    /**
     * {@return this, with {@link Words#_2fast()} set}
     * @param _2fast the value, or null for none
     */
    public Builder _2fast(java.lang.@Nullable String _2fast) {
      this._2fast = _2fast;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> package_ = reader.readString(member);
        case 1 -> static_ = reader.readString(member);
        case 2 -> int_ = reader.readInteger(member);
        case 3 -> notify_ = reader.readString(member);
        case 4 -> getClass_ = reader.readString(member);
        case 5 -> hashCode_ = reader.readInteger(member);
        case 6 -> toString_ = reader.readString(member);
        case 7 -> toValue_ = reader.readString(member);
        case 8 -> ofValue_ = reader.readString(member);
        case 9 -> write_ = reader.readString(member);
        case 10 -> builder_ = reader.readString(member);
        case 11 -> toBuilder_ = reader.readString(member);
        case 12 -> build_ = reader.readString(member);
        case 13 -> _2fast = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Words build() {
      return new Words(this);
    }
  }
}
