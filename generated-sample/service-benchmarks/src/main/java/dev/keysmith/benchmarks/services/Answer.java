package dev.keysmith.benchmarks.services;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a service answers with status 200.
 *
 * @param fields of the head
 */
record Answer(Map<String, String> fields, String body) {
  /** Where all requests would go. */
  static final String HOST = "service.us-east-1.amazonaws.com";

  static Answer json(String body) {
    return of("application/x-amz-json-1.0", body);
  }

  static Answer xml(String body) {
    return of("text/xml", body);
  }

  private static Answer of(String type, String body) {
    return new Answer(Map.of("Content-Type", type, "x-amzn-RequestId", "1"), body);
  }

  /** The answer of an operation without an output, in rpcv2Cbor. */
  static Answer nothingInCbor() {
    return new Answer(Map.of("smithy-protocol", "rpc-v2-cbor", "x-amzn-RequestId", "1"), "");
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
