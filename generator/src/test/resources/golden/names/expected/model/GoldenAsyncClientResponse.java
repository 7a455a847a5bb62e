package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;

/** GoldenAsyncClientResponse. */
public final class GoldenAsyncClientResponse extends TreeShape {
  static final ShapeSchema SCHEMA = ShapeSchema.structure("smithy.api#Unit");

  private GoldenAsyncClientResponse() {}

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    return new Builder();
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {}

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static GoldenAsyncClientResponse ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static GoldenAsyncClientResponse read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new GoldenAsyncClientResponse();
  }

  /** Builds a {@link GoldenAsyncClientResponse}. */
  public static final class Builder implements ShapeBuilder {
    private Builder() {}

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      // There is no member to read.
    }

    /** {@return what has been set} */
    public GoldenAsyncClientResponse build() {
      return new GoldenAsyncClientResponse();
    }
  }
}
