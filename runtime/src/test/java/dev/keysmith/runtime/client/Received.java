package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** A request as a server got it. */
final class Received {
  final String method;
  final String path;
  final HttpHeaders headers;
  private final byte[] body;

  Received(String method, String path, HttpHeaders headers, byte[] body) {
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.body = body.clone();
  }

  String header(String name) {
    String value = headers.first(name);
    if (value == null) {
      throw new AssertionError("the request has no header " + name);
    }
    return value;
  }

  String body() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
