package com.example.model;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** An error that Golden answered with: one of those that its model lists, or an unknown one. */
public abstract class GoldenException extends ServiceException implements OperationError {
  private static final long serialVersionUID = 1L;

  /**
   * An error that was read, or one made by hand, which has no response.
   *
   * @param name the error's name, which is its code without a response
   * @param message the error's own message, or null for that of the response
   * @param response what all errors share, or null
   */
  protected GoldenException(String name, @Nullable String message, @Nullable ErrorResponse response) {
    super(
        response == null ? name : response.code(),
        message == null && response != null ? response.message() : message,
        response == null ? 0 : response.statusCode(),
        response == null ? null : response.requestId(),
        response == null ? Blob.empty() : response.body());
  }

  @Override
  public ServiceException exception() {
    return this;
  }

  @Override
  public Value.Structure toValue() {
    if (this instanceof Shape shape) {
      return ValueWriter.toValue(shape);
    }
    Value.StructureBuilder tree = Value.structure().put("code", Value.of(code()));
    String message = getMessage();
    if (message != null) {
      tree.put("message", Value.of(message));
    }
    return tree.build();
  }
}
