package dev.keysmith.runtime.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a scripted server ends one exchange. */
final class Reply {
  enum Kind {
    RESPONSE,
    RESET,
    SILENCE,
    GARBAGE
  }

  final Kind kind;
  final int status;
  final byte[] body;
  final List<String[]> headers = new ArrayList<>();

  private Reply(Kind kind, int status, String body) {
    this.kind = kind;
    this.status = status;
    this.body = body.getBytes(StandardCharsets.UTF_8);
  }

  static Reply ok(String body) {
    return of(200, body);
  }

  static Reply of(int status, String body) {
    return new Reply(Kind.RESPONSE, status, body);
  }

  /** An error whose code is in the body, as awsJson has it. */
  static Reply error(int status, String code) {
    return of(status, "{\"__type\":\"" + code + "\",\"message\":\"no, because of " + code + "\"}");
  }

  /** The connection breaks before a byte of the response. */
  static Reply reset() {
    return new Reply(Kind.RESET, 0, "");
  }

  /** Nothing comes until the client loses patience. */
  static Reply silence() {
    return new Reply(Kind.SILENCE, 0, "");
  }

  /** Bytes that are no HTTP. */
  static Reply garbage() {
    return new Reply(Kind.GARBAGE, 0, "");
  }

  Reply header(String name, String value) {
    headers.add(new String[] {name, value});
    return this;
  }
}
