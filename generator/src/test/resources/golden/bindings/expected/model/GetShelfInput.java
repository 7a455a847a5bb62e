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

/** GetShelfInput. */
public final class GetShelfInput extends TreeShape {
  private static final MemberSchema HALL =
      MemberSchema.of("hall", MemberSchema.STRING).withLocation(MemberSchema.LABEL);
  private static final MemberSchema MODE =
      MemberSchema.of("mode", MemberSchema.ENUM).withLocation(MemberSchema.HEADER, "X-Checksum-Mode");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#GetShelfInput", HALL,
      MODE).withXmlName("Look").withXmlNamespace(null, "https://golden.example/");
  private final @Nullable String hall;
  private final @Nullable ChecksumMode mode;

  private GetShelfInput(Builder builder) {
    this.hall = builder.hall;
    this.mode = builder.mode;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hall = hall;
    builder.mode = mode;
    return builder;
  }

  /**
   * The member hall.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String hall() {
    return hall;
  }

  /**
   * The member mode.
   * @return null when it is not set
   */
  public @Nullable ChecksumMode mode() {
    return mode;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (hall != null) writer.writeString(HALL, hall);
    if (mode != null) writer.writeString(MODE, mode.value());
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static GetShelfInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static GetShelfInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new GetShelfInput(builder);
  }

  /** Builds a {@link GetShelfInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String hall;
    private @Nullable ChecksumMode mode;

    private Builder() {}

    /**
     * {@return this, with {@link GetShelfInput#hall()} set}
     * @param hall the value, or null for none
     */
    public Builder hall(@Nullable String hall) {
      this.hall = hall;
      return this;
    }

    /**
     * {@return this, with {@link GetShelfInput#mode()} set}
     * @param mode the value, or null for none
     */
    public Builder mode(@Nullable ChecksumMode mode) {
      this.mode = mode;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> hall = reader.readString(HALL);
        case 1 -> mode = ChecksumMode.of(reader.readString(MODE));
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public GetShelfInput build() {
      if (hall == null) {
        throw SCHEMA.missing(HALL, hall);
      }
      return new GetShelfInput(this);
    }
  }
}
