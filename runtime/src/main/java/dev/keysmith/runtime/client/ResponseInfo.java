package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What there is to know of a call's last response beside its output or error. */
public final class ResponseInfo {
  private final int status;
  private final HttpHeaders headers;
  private final @Nullable String requestId;
  private final int attempts;

  ResponseInfo(int status, HttpHeaders headers, @Nullable String requestId, int attempts) {
    this.status = status;
    this.headers = headers;
    this.requestId = requestId;
    this.attempts = attempts;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  /** The service's id of the request, for its support; null when the response names none. */
  public @Nullable String requestId() {
    return requestId;
  }

  /** How often the request was sent, from 1. */
  public int attempts() {
    return attempts;
  }

  /** Status, request id and attempts; no header, which may hold a secret. */
  @Override
  public String toString() {
    return "ResponseInfo[status="
        .concat(Integer.toString(status))
        .concat(", requestId=")
        .concat(String.valueOf(requestId))
        .concat(", attempts=")
        .concat(Integer.toString(attempts))
        .concat("]");
  }
}
