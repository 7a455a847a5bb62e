package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Header fields that AWS's services have whatever their protocol. */
final class AwsHeaders {
  /**
   * What a service that was awsQuery once still tells of an error: its code of that time, and who
   * is at fault. See {@code aws.protocols#awsQueryCompatible}.
   */
  static final String QUERY_ERROR = "x-amzn-query-error";

  private AwsHeaders() {}

  /** Asks such a service for {@link #QUERY_ERROR}. */
  static void askForQueryErrors(HttpHeaders.Builder headers) {
    headers.set("x-amzn-query-mode", "true");
  }

  /** The service's id of the request, or null. */
  static @Nullable String requestId(HttpHeaders headers) {
    String id = headers.first("x-amzn-requestid");
    return id == null ? headers.first("x-amz-request-id") : id;
  }
}
