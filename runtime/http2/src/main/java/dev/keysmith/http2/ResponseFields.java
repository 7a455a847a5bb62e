package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.ResponseHead;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.IOException;
import java.util.Map;

/** A response's head (RFC 9113, 8.3.2). */
final class ResponseFields {
  private final int status;
  private final HttpHeaders headers;
  private final long length;

  private ResponseFields(int status, HttpHeaders headers, long length) {
    this.status = status;
    this.headers = headers;
    this.length = length;
  }

  static ResponseFields read(Http2Headers fields) throws IOException {
    int status = status(fields.status());
    ResponseHead head = new ResponseHead();
    for (Map.Entry<CharSequence, CharSequence> field : fields) {
      String name = field.getKey().toString();
      if (!name.startsWith(":")) {
        head.add(name, checked(field.getValue()));
      }
    }
    return new ResponseFields(status, head.headers(), head.length());
  }

  private static int status(CharSequence text) throws HttpFormatException {
    int status = 0;
    int length = text == null ? 0 : text.length();
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      status = digit < 0 || digit > 9 || length != 3 ? -1000 : status * 10 + digit;
    }
    if (status < 100 || status == 101) {
      throw new HttpFormatException("the response's status is malformed");
    }
    return status;
  }

  private static String checked(CharSequence value) throws HttpFormatException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 127) {
        throw new HttpFormatException("the response's head holds a control character");
      }
    }
    return value.toString();
  }

  /** Whether a final head follows (RFC 9110, 15.2). */
  boolean isInterim() {
    return status < 200;
  }

  int status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  /** The value of {@code Content-Length}, or -1. */
  long length() {
    return length;
  }
}
