package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members that meet those of exceptions. */
public final class Detailed extends GoldenException implements Shape, FirstError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("MESSAGE", MemberSchema.STRING);
  private static final MemberSchema CODE = MemberSchema.of("code", MemberSchema.STRING);
  private static final MemberSchema CAUSE = MemberSchema.of("cause", MemberSchema.STRING);
  private static final MemberSchema REQUEST_ID = MemberSchema.of("requestId", MemberSchema.INTEGER);
  private static final MemberSchema STATUS_CODE = MemberSchema.of("statusCode", MemberSchema.INTEGER);
  private static final MemberSchema STACK_TRACE =
      MemberSchema.list("stackTrace", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema DETAIL = MemberSchema.of("detail", MemberSchema.STRUCTURE);
  private static final MemberSchema BODY = MemberSchema.of("body", MemberSchema.BLOB);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Detailed", MESSAGE, CODE, CAUSE, REQUEST_ID,
      STATUS_CODE, STACK_TRACE, DETAIL, BODY);
  private final @Nullable String code_;
  private final @Nullable String cause_;
  private final @Nullable Integer requestId_;
  private final @Nullable Integer statusCode_;
  private final transient @Nullable List<String> stackTrace;
  private final transient Detail detail;
  private final transient @Nullable Blob body_;

  private Detailed(Builder builder, @Nullable ErrorResponse response) {
    super("Detailed", builder.message, response);
    this.code_ = builder.code_;
    this.cause_ = builder.cause_;
    this.requestId_ = builder.requestId_;
    this.statusCode_ = builder.statusCode_;
    this.stackTrace = builder.stackTrace;
    this.detail = builder.detail == null ? new Detail(Detail.builder()) : builder.detail;
    this.body_ = builder.body_;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member code.
   * @return null when it is not set
   */
  public @Nullable String code_() {
    return code_;
  }

  /**
   * The member cause.
   * @return null when it is not set
   */
  public @Nullable String cause_() {
    return cause_;
  }

  /**
   * The member requestId.
   * @return null when it is not set
   */
  public @Nullable Integer requestId_() {
    return requestId_;
  }

  /**
   * The member statusCode.
   * @return null when it is not set
   */
  public @Nullable Integer statusCode_() {
    return statusCode_;
  }

  /**
   * The member stackTrace.
   * @return null when it is not set
   */
  public @Nullable List<String> stackTrace() {
    return stackTrace;
  }

  /**
   * The member detail.
   *
   * <p>Required.
   * @return never null
   */
  public Detail detail() {
    return detail;
  }

  /**
   * The member body.
   * @return null when it is not set
   */
  public @Nullable Blob body_() {
    return body_;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
    if (code_ != null) writer.writeString(CODE, code_);
    if (cause_ != null) writer.writeString(CAUSE, cause_);
    if (requestId_ != null) writer.writeInteger(REQUEST_ID, requestId_);
    if (statusCode_ != null) writer.writeInteger(STATUS_CODE, statusCode_);
    if (stackTrace != null) writer.writeStrings(STACK_TRACE, stackTrace);
    writer.writeStruct(DETAIL, detail);
    if (body_ != null) writer.writeBlob(BODY, body_);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Detailed ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new Detailed(builder, null);
  }

  static Detailed read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new Detailed(builder, response);
  }

  /** Builds a {@link Detailed}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String message;
    private @Nullable String code_;
    private @Nullable String cause_;
    private @Nullable Integer requestId_;
    private @Nullable Integer statusCode_;
    private @Nullable List<String> stackTrace;
    private @Nullable Detail detail;
    private @Nullable Blob body_;

    private Builder() {}

    /**
     * {@return this, with {@link Detailed#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#code_()} set}
     * @param code_ the value, or null for none
     */
    public Builder code_(@Nullable String code_) {
      this.code_ = code_;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#cause_()} set}
     * @param cause_ the value, or null for none
     */
    public Builder cause_(@Nullable String cause_) {
      this.cause_ = cause_;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#requestId_()} set}
     * @param requestId_ the value, or null for none
     */
    public Builder requestId_(@Nullable Integer requestId_) {
      this.requestId_ = requestId_;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#statusCode_()} set}
     * @param statusCode_ the value, or null for none
     */
    public Builder statusCode_(@Nullable Integer statusCode_) {
      this.statusCode_ = statusCode_;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#stackTrace()} set}
     * @param stackTrace the value, or null for none
     */
    public Builder stackTrace(@Nullable List<String> stackTrace) {
      this.stackTrace = stackTrace == null ? null : Copies.list(stackTrace);
      return this;
    }

    /**
     * {@return this, with {@link Detailed#stackTrace()} set}
     * @param stackTrace the elements
     */
    public Builder stackTrace(String... stackTrace) {
      this.stackTrace = Copies.listOf(stackTrace);
      return this;
    }

    /**
     * {@return this, with {@link Detailed#detail()} set}
     * @param detail the value, or null for none
     */
    public Builder detail(@Nullable Detail detail) {
      this.detail = detail;
      return this;
    }

    /**
     * {@return this, with {@link Detailed#body_()} set}
     * @param body_ the value, or null for none
     */
    public Builder body_(@Nullable Blob body_) {
      this.body_ = body_;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> this.message = reader.readString(member);
        case 1 -> code_ = reader.readString(member);
        case 2 -> cause_ = reader.readString(member);
        case 3 -> requestId_ = reader.readInteger(member);
        case 4 -> statusCode_ = reader.readInteger(member);
        case 5 -> stackTrace = reader.readStrings(member, stackTrace);
        case 6 -> detail = Detail.read(reader);
        case 7 -> body_ = reader.readBlob(member);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Detailed build() {
      if (detail == null) {
        throw SCHEMA.missing(DETAIL, detail);
      }
      return new Detailed(this, null);
    }
  }
}
