package dev.keysmith.differential;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a service answers, to both clients alike.
 *
 * @param status the HTTP status
 * @param headers fields by name
 * @param body the whole body
 */
record CannedAnswer(int status, Map<String, String> headers, String body) {
  static final CannedAnswer EMPTY = new CannedAnswer(200, Map.of(), "{}");

  static CannedAnswer of(int status, JsonNode body) {
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-amz-json-1.0",
            "x-amzn-RequestId", "0d2f5f8a-6f0b-4b1e-9f8c-2f7c5c1d9e11");
    return new CannedAnswer(
        status, headers, new String(WireJson.bytes(body), StandardCharsets.UTF_8));
  }

  CannedAnswer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new CannedAnswer(status, more, body);
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
