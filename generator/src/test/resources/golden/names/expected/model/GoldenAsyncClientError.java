package com.example.model;

import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.OperationError;
import org.jspecify.annotations.Nullable;

/** The errors of {@link GoldenAsyncClient}. */
public sealed interface GoldenAsyncClientError extends OperationError permits GoldenAsyncClientError.Unknown {
  /**
   * {@return the error of a response, {@link Unknown} if the operation does not list it or its body is malformed}
   * @param response the response
   */
  static GoldenAsyncClientError errorOf(ErrorResponse response) {
    GoldenException error = GoldenErrors.read(response);
    return error instanceof GoldenAsyncClientError listed ? listed : new Unknown(response);
  }

  /**
   * {@return an exception as an error of this operation, or null when it is none}
   * @param thrown what a call threw
   */
  static @Nullable GoldenAsyncClientError errorOf(java.lang.Throwable thrown) {
    return thrown instanceof GoldenAsyncClientError error ? error : null;
  }

  /**
   * {@return the error that a JSON body tells}
   * @param code the error's name if it is known otherwise, such as by a header
   * @param body the body as it came
   */
  static GoldenAsyncClientError errorOfJson(java.lang.@Nullable String code, byte[] body) {
    return errorOf(GoldenErrors.ofJson(code, body));
  }

  /**
   * {@return the error that an XML body tells}
   * @param code the error's name if it is known otherwise, such as by a header
   * @param body the body as it came
   */
  static GoldenAsyncClientError errorOfXml(java.lang.@Nullable String code, byte[] body) {
    return errorOf(GoldenErrors.ofXml(code, body));
  }

  /** An error that the model does not list for this operation. */
  final class Unknown extends GoldenException implements GoldenAsyncClientError {
    private static final long serialVersionUID = 1L;

    private Unknown(ErrorResponse response) {
      super("", null, response);
    }
  }
}
