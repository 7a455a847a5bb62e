package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * OldProblem.
 *
 * @deprecated Deprecated in the model.
 */
@Deprecated
public final class OldProblem extends GoldenException implements Shape, ExerciseError, OldError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final MemberSchema KIND = MemberSchema.of("kind", MemberSchema.ENUM);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#OldProblem", MESSAGE, KIND);
  private final transient @Nullable OldKind kind;

  private OldProblem(Builder builder, @Nullable ErrorResponse response) {
    super("OldProblem", builder.message, response);
    this.kind = builder.kind;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The member kind.
   * @return null when it is not set
   */
  public @Nullable OldKind kind() {
    return kind;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (getMessage() != null) writer.writeString(MESSAGE, getMessage());
    if (kind != null) writer.writeString(KIND, kind.value());
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static OldProblem ofValue(Value value) {
    Builder builder = new Builder();
    ValueReader.read(value, SCHEMA, builder);
    return new OldProblem(builder, null);
  }

  static OldProblem read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new OldProblem(builder, response);
  }

  /** Builds a {@link OldProblem}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String message;
    private @Nullable OldKind kind;

    private Builder() {}

    /**
     * {@return this, with {@link OldProblem#getMessage()} set}
     * @param message the value, or null for none
     */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * {@return this, with {@link OldProblem#kind()} set}
     * @param kind the value, or null for none
     */
    public Builder kind(@Nullable OldKind kind) {
      this.kind = kind;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> this.message = reader.readString(MESSAGE);
        case 1 -> kind = OldKind.of(reader.readString(KIND));
        default -> {}
      }
    }

    /** {@return what has been set} */
    public OldProblem build() {
      return new OldProblem(this, null);
    }
  }
}
