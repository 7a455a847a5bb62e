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

/** An input with a required, a sensitive and an idempotency-token member. */
public final class PutSecretRequest implements Shape {
  private static final MemberSchema NAME = MemberSchema.of("Name", MemberSchema.STRING);
  private static final MemberSchema PAYLOAD =
      MemberSchema.of("Payload", MemberSchema.BLOB).withSensitive();
  private static final MemberSchema CLIENT_TOKEN =
      MemberSchema.of("ClientToken", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("com.example.vault#PutSecretRequest", NAME, PAYLOAD, CLIENT_TOKEN);

  private final @Nullable String name;
  private final @Nullable Blob payload;
  private final @Nullable String clientToken;

  private PutSecretRequest(Builder builder) {
    this.name = builder.name;
    this.payload = builder.payload;
    this.clientToken = builder.clientToken;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().name(name).payload(payload).clientToken(clientToken);
  }

  public @Nullable String name() {
    return name;
  }

  public @Nullable Blob payload() {
    return payload;
  }

  public @Nullable String clientToken() {
    return clientToken;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (name != null) {
      writer.writeString(NAME, name);
    }
    if (payload != null) {
      writer.writeBlob(PAYLOAD, payload);
    }
    if (clientToken != null) {
      writer.writeString(CLIENT_TOKEN, clientToken);
    }
  }

  public Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  static PutSecretRequest read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutSecretRequest(builder);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutSecretRequest that
        && Objects.equals(name, that.name)
        && Objects.equals(payload, that.payload)
        && Objects.equals(clientToken, that.clientToken);
  }

  @Override
  public int hashCode() {
    int hash = Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(payload);
    return 31 * hash + Objects.hashCode(clientToken);
  }

  @Override
  public String toString() {
    return "PutSecretRequest".concat(toValue().toString());
  }

  /** Collects the members. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String name;
    private @Nullable Blob payload;
    private @Nullable String clientToken;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder payload(@Nullable Blob payload) {
      this.payload = payload;
      return this;
    }

    public Builder clientToken(@Nullable String clientToken) {
      this.clientToken = clientToken;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> name = reader.readString(NAME);
        case 1 -> payload = reader.readBlob(PAYLOAD);
        case 2 -> clientToken = reader.readString(CLIENT_TOKEN);
        default -> {}
      }
    }

    public PutSecretRequest build() {
      if (name == null) {
        throw new IllegalStateException("PutSecretRequest lacks required members: name");
      }
      return new PutSecretRequest(this);
    }
  }
}
