package dev.keysmith.runtime.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it came. */
final class ReceivedRequest {
  private final int connection;
  private final String head;
  private final byte[] body;

  ReceivedRequest(int connection, String head, byte[] body) {
    this.connection = connection;
    this.head = head;
    this.body = body;
  }

  /** The number of the connection, from 1. */
  int connection() {
    return connection;
  }

  String head() {
    return head;
  }

  byte[] body() {
    return body;
  }

  String line() {
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** The value of a field, or null. */
  @Nullable String field(String name) {
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
        return line.substring(name.length() + 1).trim();
      }
    }
    return null;
  }
}
