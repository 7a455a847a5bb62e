package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Header fields that AWS's services have whatever their protocol. */
final class AwsHeaders {
  private AwsHeaders() {}

  /** The service's id of the request, or null. */
  static @Nullable String requestId(HttpHeaders headers) {
    String id = headers.first("x-amzn-requestid");
    return id == null ? headers.first("x-amz-request-id") : id;
  }
}
