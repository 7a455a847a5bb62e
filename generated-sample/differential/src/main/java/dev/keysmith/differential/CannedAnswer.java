package dev.keysmith.differential;

import dev.keysmith.runtime.value.Blob;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service answers, to both clients alike.
 *
 * @param status the HTTP status
 * @param headers fields by name
 * @param body the whole body
 */
public record CannedAnswer(int status, Map<String, String> headers, Blob body) {
  static final String REQUEST_ID = "0d2f5f8a-6f0b-4b1e-9f8c-2f7c5c1d9e11";
  static final CannedAnswer EMPTY = new CannedAnswer(200, Map.of(), Blob.empty());

  /**
   * @param contentType of the body, unless it is empty
   */
  static CannedAnswer of(int status, String contentType, byte[] body) {
    CannedAnswer answer =
        new CannedAnswer(status, Map.of("x-amzn-RequestId", REQUEST_ID), Blob.of(body));
    return body.length == 0 ? answer : answer.with("Content-Type", contentType);
  }

  CannedAnswer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new CannedAnswer(status, more, body);
  }

  /** The body. */
  public byte[] bytes() {
    return body.toByteArray();
  }
}
