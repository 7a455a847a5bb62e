package dev.keysmith.runtime.retry;

import dev.keysmith.runtime.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The wait that a response asks for: {@code x-amz-retry-after} in milliseconds, else {@code
 * Retry-After} in seconds (RFC 9110, 10.2.3). Its form as a date, which AWS does not send, is left
 * aside like anything malformed.
 */
final class RetryAfter {
  /** Longer numbers are no waits that any policy would keep. */
  private static final int MAX_DIGITS = 8;

  private RetryAfter() {}

  /** 0 when the response asks for no wait. */
  static long millis(HttpHeaders headers) {
    long millis = number(headers.first("x-amz-retry-after"));
    return millis > 0 ? millis : number(headers.first("retry-after")) * 1_000;
  }

  private static long number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > MAX_DIGITS) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
