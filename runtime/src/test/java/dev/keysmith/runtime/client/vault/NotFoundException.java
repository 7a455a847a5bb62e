package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** A modelled error with a member of its own. */
public final class NotFoundException extends VaultException implements Shape, PutSecretError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final MemberSchema RESOURCE = MemberSchema.of("Resource", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("com.example.vault#NotFoundException", MESSAGE, RESOURCE);

  private final @Nullable String resource;

  private NotFoundException(Builder builder, ErrorResponse response) {
    super(response, builder.message == null ? response.message() : builder.message);
    this.resource = builder.resource;
  }

  private NotFoundException(Builder builder) {
    super("NotFoundException", builder.message);
    this.resource = builder.resource;
  }

  public static Builder builder() {
    return new Builder();
  }

  static NotFoundException read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new NotFoundException(builder, response);
  }

  public @Nullable String resource() {
    return resource;
  }

  @Override
  public ServiceException exception() {
    return this;
  }

  @Override
  public void write(ShapeWriter writer) {
    String message = getMessage();
    if (message != null) {
      writer.writeString(MESSAGE, message);
    }
    if (resource != null) {
      writer.writeString(RESOURCE, resource);
    }
  }

  @Override
  public Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** Collects the members. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String message;
    private @Nullable String resource;

    private Builder() {}

    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    public Builder resource(@Nullable String resource) {
      this.resource = resource;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> message = reader.readString(MESSAGE);
        case 1 -> resource = reader.readString(RESOURCE);
        default -> {}
      }
    }

    public NotFoundException build() {
      return new NotFoundException(this);
    }
  }
}
