package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** A structure without members, as a unit becomes one. */
public final class PingRequest implements Shape {
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("com.example.vault#PingRequest");

  private PingRequest() {}

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(ShapeWriter writer) {}

  public Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  static PingRequest read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return builder.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PingRequest;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "PingRequest".concat(toValue().toString());
  }

  /** Collects nothing. */
  public static final class Builder implements ShapeBuilder {
    private Builder() {}

    @Override
    public void readMember(int index, ShapeReader reader) {}

    public PingRequest build() {
      return new PingRequest();
    }
  }
}
