package dev.keysmith.runtime.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Status line and fields of a response, and what they say about its framing. As strict as RFC 9112
 * allows: no folded lines, no blanks before a colon, no control characters, one length. Transports
 * that have fields already begin with none and {@link #add} them.
 */
public final class ResponseHead {
  /** The length when the head gives none. */
  public static final long UNKNOWN = -1;

  private static final int LINE_END = 2;

  int status;

  /** Whether the peer keeps the connection open afterwards. */
  boolean persistent;

  boolean chunked;

  /** The value of {@code Content-Length}, or {@link #UNKNOWN}. */
  long length = UNKNOWN;

  private final HttpHeaders.Builder fields = HttpHeaders.builder();

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
    int line = in.readLine(left);
    left -= line + LINE_END;
    head.readStatusLine(in.buffer(), in.lineStart(), line);
    for (line = in.readLine(left); line > 0; line = in.readLine(left)) {
      left -= line + LINE_END;
      head.readField(in.buffer(), in.lineStart(), in.lineStart() + line);
    }
    return head;
  }

  /**
   * All fields, when they agree. RFC 9112, 6.1 and 6.3: two framings at once are how responses are
   * smuggled.
   */
  public HttpHeaders headers() throws IOException {
    if (chunked && length != UNKNOWN) {
      throw HttpFormatException.of("the response has a length and is chunked");
    }
    return fields.build();
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

  private static int digit(int c) throws IOException {
    if (c < '0' || c > '9') {
      throw HttpFormatException.of("the response has a malformed number");
    }
    return c - '0';
  }

  private void readField(byte[] line, int start, int end) throws IOException {
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
    add(
        new String(line, start, colon - start, StandardCharsets.ISO_8859_1),
        new String(line, from, to - from, StandardCharsets.ISO_8859_1));
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

  /** The value of {@code Content-Length}, or {@link #UNKNOWN}. */
  public long length() {
    return length;
  }

  /**
   * Adds a field, whose name and value are valid, and heeds what it says of the framing.
   *
   * @throws HttpFormatException when that is malformed, or contradicts an earlier field
   */
  public void add(String name, String value) throws IOException {
    fields.append(name, value);
    if (name.equalsIgnoreCase("Content-Length")) {
      setLength(value);
    } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
      if (chunked || !value.equalsIgnoreCase("chunked")) {
        throw HttpFormatException.of("the response has a transfer coding other than chunked");
      }
      chunked = true;
    } else if (name.equalsIgnoreCase("Connection") && listsClose(value)) {
      persistent = false;
    }
  }

  private void setLength(String value) throws IOException {
    if (value.isEmpty() || value.length() > 18) {
      throw HttpFormatException.of("the response's Content-Length is no length");
    }
    long given = 0;
    for (int i = 0; i < value.length(); i++) {
      given = given * 10 + digit(value.charAt(i));
    }
    if (length != UNKNOWN && length != given) {
      throw HttpFormatException.of("the response has two lengths");
    }
    length = given;
  }

  private static boolean listsClose(String list) {
    int end;
    for (int start = 0; start <= list.length(); start = end + 1) {
      end = list.indexOf(',', start);
      end = end < 0 ? list.length() : end;
      if (list.substring(start, end).trim().equalsIgnoreCase("close")) {
        return true;
      }
    }
    return false;
  }
}
