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

/** A modelled error with {@code @retryable}, though its status is 400. */
public final class QuotaException extends VaultException implements Shape, PutSecretError {
  private static final long serialVersionUID = 1L;
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("com.example.vault#QuotaException", MESSAGE);

  private QuotaException(Builder builder, ErrorResponse response) {
    super(response, builder.message == null ? response.message() : builder.message);
  }

  static QuotaException read(ErrorResponse response) {
    Builder builder = new Builder();
    response.readMembers(SCHEMA, builder);
    return new QuotaException(builder, response);
  }

  @Override
  public boolean isRetryable() {
    return true;
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
  }

  @Override
  public Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  private static final class Builder implements ShapeBuilder {
    private @Nullable String message;

    private Builder() {}

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 0) {
        message = reader.readString(MESSAGE);
      }
    }
  }
}
