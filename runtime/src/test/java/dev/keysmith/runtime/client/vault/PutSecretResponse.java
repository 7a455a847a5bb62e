package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An output. */
public final class PutSecretResponse implements Shape {
  private static final MemberSchema VERSION = MemberSchema.of("Version", MemberSchema.INTEGER);
  private static final MemberSchema PAYLOAD =
      MemberSchema.of("Payload", MemberSchema.BLOB).withSensitive();
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("com.example.vault#PutSecretResponse", VERSION, PAYLOAD);

  private final @Nullable Integer version;
  private final @Nullable Blob payload;

  private PutSecretResponse(Builder builder) {
    this.version = builder.version;
    this.payload = builder.payload;
  }

  public static Builder builder() {
    return new Builder();
  }

  public @Nullable Integer version() {
    return version;
  }

  public @Nullable Blob payload() {
    return payload;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (version != null) {
      writer.writeInteger(VERSION, version);
    }
    if (payload != null) {
      writer.writeBlob(PAYLOAD, payload);
    }
  }

  public Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  static PutSecretResponse read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutSecretResponse(builder);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutSecretResponse that
        && Objects.equals(version, that.version)
        && Objects.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(version) + Objects.hashCode(payload);
  }

  @Override
  public String toString() {
    return "PutSecretResponse".concat(toValue().toString());
  }

  /** Collects the members. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable Integer version;
    private @Nullable Blob payload;

    private Builder() {}

    public Builder version(@Nullable Integer version) {
      this.version = version;
      return this;
    }

    public Builder payload(@Nullable Blob payload) {
      this.payload = payload;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> version = reader.readInteger(VERSION);
        case 1 -> payload = reader.readBlob(PAYLOAD);
        default -> {}
      }
    }

    public PutSecretResponse build() {
      return new PutSecretResponse(this);
    }
  }
}
