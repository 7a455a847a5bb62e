package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The service answered with success, but the body is not what its model says. The call has had its
 * effect, so it is never retried.
 */
public final class UnreadableResponseException extends ClientException {
  private static final long serialVersionUID = 1L;

  private final int statusCode;
  private final @Nullable String requestId;

  public UnreadableResponseException(
      String message, int statusCode, @Nullable String requestId, @Nullable Throwable cause) {
    super(message, cause);
    this.statusCode = statusCode;
    this.requestId = requestId;
  }

  /** The HTTP status of the response. */
  public int statusCode() {
    return statusCode;
  }

  /** The service's id of the request, for its support; null when the response names none. */
  public @Nullable String requestId() {
    return requestId;
  }
}
