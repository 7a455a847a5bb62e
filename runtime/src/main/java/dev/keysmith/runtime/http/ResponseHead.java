package dev.keysmith.runtime.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Status line and fields of a response, and what they say about its framing. As strict as RFC 9112
 * allows: no folded lines, no blanks before a colon, no control characters, one length.
 */
final class ResponseHead {
  /** The length when the head gives none. */
  static final long UNKNOWN = -1;

  private static final int LINE_END = 2;

  private int status;
  private boolean persistent;
  private boolean chunked;
  private long contentLength = UNKNOWN;
  private HttpHeaders headers = HttpHeaders.empty();

  private ResponseHead() {}

  /**
   * Reads a head up to and with its empty line.
   *
   * @param most the bytes that it may have
   * @throws HttpFormatException when it is malformed or larger
   */
  static ResponseHead read(WireInput in, int most) throws IOException {
    ResponseHead head = new ResponseHead();
    in.expect("HTTP/1.");
    int left = most - LINE_END;
    int length = in.readLine(left);
    left -= length + LINE_END;
    head.readStatusLine(in.buffer(), in.lineStart(), length);
    HttpHeaders.Builder fields = HttpHeaders.builder();
    for (length = in.readLine(left); length > 0; length = in.readLine(left)) {
      left -= length + LINE_END;
      head.readField(in.buffer(), in.lineStart(), in.lineStart() + length, fields);
    }
    head.headers = fields.build();
    head.checkFraming();
    return head;
  }

  int status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  /** Whether the peer keeps the connection open afterwards. */
  boolean isPersistent() {
    return persistent;
  }

  boolean isChunked() {
    return chunked;
  }

  /** The value of {@code Content-Length}, or {@link #UNKNOWN}. */
  long contentLength() {
    return contentLength;
  }

  private void readStatusLine(byte[] line, int start, int length) throws IOException {
    if (length < 12 || line[start + 8] != ' ' || (length > 12 && line[start + 12] != ' ')) {
      throw HttpFormatException.of("the response's status line is malformed");
    }
    status = digit(line[start + 9]) * 100 + digit(line[start + 10]) * 10 + digit(line[start + 11]);
    if (status < 100) {
      throw HttpFormatException.of("the response's status is out of range");
    }
    persistent = digit(line[start + 7]) > 0;
    checkText(line, start + 12, start + length);
  }

  private static int digit(byte c) throws IOException {
    if (c < '0' || c > '9') {
      throw HttpFormatException.of("the response's status line is malformed");
    }
    return c - '0';
  }

  private void readField(byte[] line, int start, int end, HttpHeaders.Builder fields)
      throws IOException {
    int colon = nameEnd(line, start, end);
    int from = colon + 1;
    int to = end;
    while (from < to && isBlank(line[from])) {
      from++;
    }
    while (to > from && isBlank(line[to - 1])) {
      to--;
    }
    checkText(line, from, to);
    String name = new String(line, start, colon - start, StandardCharsets.ISO_8859_1);
    String value = new String(line, from, to - from, StandardCharsets.ISO_8859_1);
    fields.append(name, value);
    heed(name, value);
  }

  /** Checks a field's name and finds the colon behind it. */
  static int nameEnd(byte[] line, int start, int end) throws IOException {
    int at = start;
    while (at < end && HttpHeaders.isToken(line[at])) {
      at++;
    }
    if (at == start || at == end || line[at] != ':') {
      throw HttpFormatException.of("a header of the response has a malformed name");
    }
    return at;
  }

  static boolean isBlank(byte c) {
    return c == ' ' || c == '\t';
  }

  /** Refuses control characters; bytes above 127 are negative here and allowed. */
  static void checkText(byte[] line, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      if ((line[i] >= 0 && line[i] < ' ' && line[i] != '\t') || line[i] == 127) {
        throw HttpFormatException.of("the response's head holds a control character");
      }
    }
  }

  private void heed(String name, String value) throws IOException {
    if (name.equalsIgnoreCase("Content-Length")) {
      contentLength = lengthOf(value, contentLength);
    } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
      if (chunked || !value.equalsIgnoreCase("chunked")) {
        throw HttpFormatException.of("the response has a transfer coding other than chunked");
      }
      chunked = true;
    } else if (name.equalsIgnoreCase("Connection") && hasToken(value, "close")) {
      persistent = false;
    }
  }

  /**
   * The length that a field gives, which must be that of an earlier such field.
   *
   * @param earlier the length given before, or {@link #UNKNOWN}
   */
  static long lengthOf(String value, long earlier) throws IOException {
    long length = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || i == 18) {
        throw HttpFormatException.of("the response's Content-Length is no length");
      }
      length = length * 10 + (c - '0');
    }
    if (value.isEmpty()) {
      throw HttpFormatException.of("the response's Content-Length is empty");
    }
    if (earlier != UNKNOWN && earlier != length) {
      throw HttpFormatException.of("the response has two lengths");
    }
    return length;
  }

  private static boolean hasToken(String list, String token) {
    int start = 0;
    while (start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      if (list.substring(start, end).trim().equalsIgnoreCase(token)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** RFC 9112, 6.1 and 6.3: both framings at once are how responses are smuggled. */
  private void checkFraming() throws IOException {
    if (chunked && contentLength != UNKNOWN) {
      throw framedTwice();
    }
  }

  static IOException framedTwice() {
    return HttpFormatException.of("the response has a length and is chunked");
  }
}
