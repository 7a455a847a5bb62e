package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** GetShelfOutput. */
public final class GetShelfOutput extends TreeShape {
  private static final MemberSchema STATUS =
      MemberSchema.of("status", MemberSchema.INTEGER).withLocation(MemberSchema.RESPONSE_CODE);
  private static final MemberSchema CHANGED = MemberSchema.of("changed",
      MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.DATE_TIME).withLocation(MemberSchema.HEADER,
      "Last-Modified");
  private static final MemberSchema SHELF =
      MemberSchema.of("shelf", MemberSchema.STRUCTURE).withXmlNamespace("s", "https://golden.example/shelf");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#GetShelfOutput", STATUS, CHANGED, SHELF);
  private final @Nullable Integer status;
  private final @Nullable Instant changed;
  private final @Nullable Shelf shelf;

  private GetShelfOutput(Builder builder) {
    this.status = builder.status;
    this.changed = builder.changed;
    this.shelf = builder.shelf;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.changed = changed;
    builder.shelf = shelf;
    return builder;
  }

  /**
   * The member status.
   * @return null when it is not set
   */
  public @Nullable Integer status() {
    return status;
  }

  /**
   * The member changed.
   * @return null when it is not set
   */
  public @Nullable Instant changed() {
    return changed;
  }

  /**
   * The member shelf.
   * @return null when it is not set
   */
  public @Nullable Shelf shelf() {
    return shelf;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (status != null) writer.writeInteger(STATUS, status);
    if (changed != null) writer.writeTimestamp(CHANGED, changed);
    if (shelf != null) writer.writeStruct(SHELF, shelf);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static GetShelfOutput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static GetShelfOutput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new GetShelfOutput(builder);
  }

  /** Builds a {@link GetShelfOutput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Integer status;
    private @Nullable Instant changed;
    private @Nullable Shelf shelf;

    private Builder() {}

    /**
     * {@return this, with {@link GetShelfOutput#status()} set}
     * @param status the value, or null for none
     */
    public Builder status(@Nullable Integer status) {
      this.status = status;
      return this;
    }

    /**
     * {@return this, with {@link GetShelfOutput#changed()} set}
     * @param changed the value, or null for none
     */
    public Builder changed(@Nullable Instant changed) {
      this.changed = changed;
      return this;
    }

    /**
     * {@return this, with {@link GetShelfOutput#shelf()} set}
     * @param shelf the value, or null for none
     */
    public Builder shelf(@Nullable Shelf shelf) {
      this.shelf = shelf;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> status = reader.readInteger(member);
        case 1 -> changed = reader.readTimestamp(member);
        case 2 -> shelf = Shelf.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public GetShelfOutput build() {
      return new GetShelfOutput(this);
    }
  }
}
