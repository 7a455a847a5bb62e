package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request (RFC 9112, 3), body and all when it is in memory and small, so that it
 * goes out in one write. The buffer is the connection's and is wiped after use.
 */
final class RequestBytes {
  /** Above this a body is sent from its own array. */
  static final int SMALL_BODY = 16 * 1024;

  private final boolean forwarded;
  private final @Nullable String proxyAuthorization;
  private byte[] buffer = new byte[2048];
  private int length;

  /**
   * @param forwarded whether a proxy is to forward the requests
   */
  RequestBytes(boolean forwarded, @Nullable String proxyAuthorization) {
    this.forwarded = forwarded;
    this.proxyAuthorization = proxyAuthorization;
  }

  byte[] buffer() {
    return buffer;
  }

  int length() {
    return length;
  }

  void wipe() {
    Arrays.fill(buffer, 0, length, (byte) 0);
    length = 0;
  }

  /**
   * @param expect whether to ask the server to say that it wants the body (RFC 9110, 10.1.1)
   */
  void encode(HttpRequest request, boolean expect) {
    put(request.method());
    put(forwarded ? " ".concat(request.origin()) : " ");
    put(request.path());
    String query = request.query();
    if (query != null) {
      put("?");
      put(query);
    }
    putHost(request.authority());
    putFields(request.headers());
    if (expect) {
      putField("Expect", "100-continue");
    }
    if (forwarded) {
      putProxyAuthorization();
    }
    putBody(request);
  }

  /** Asks a proxy for a tunnel (RFC 9110, 9.3.6). */
  void encodeTunnel(String authority) {
    put("CONNECT ");
    put(authority);
    putHost(authority);
    putProxyAuthorization();
    put("\r\n");
  }

  private void putHost(String authority) {
    put(" HTTP/1.1\r\n");
    putField("Host", authority);
  }

  private void putProxyAuthorization() {
    if (proxyAuthorization != null) {
      putField("Proxy-Authorization", proxyAuthorization);
    }
  }

  private void putFields(HttpHeaders headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (!HttpRequest.isTransports(headers.name(i))) {
        putField(headers.name(i), headers.value(i));
      }
    }
  }

  private void putBody(HttpRequest request) {
    byte[] body = request.body();
    RequestBody stream = request.stream();
    long length = request.lengthToTell();
    if (stream != null && stream.contentLength() < 0) {
      putField("Transfer-Encoding", "chunked");
    } else if (length >= 0) {
      putField("Content-Length", Long.toString(length));
    }
    put("\r\n");
    if (body.length <= SMALL_BODY) {
      putBytes(body);
    }
  }

  private void putField(String name, String value) {
    put(name);
    put(": ");
    put(value);
    put("\r\n");
  }

  /** Writes UTF-8, which is what signatures are made over. */
  private void put(String text) {
    makeRoom(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        putBytes(text.substring(i).getBytes(StandardCharsets.UTF_8));
        return;
      }
      buffer[length++] = (byte) c;
    }
  }

  private void putBytes(byte[] bytes) {
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void makeRoom(int count) {
    if (buffer.length - length < count) {
      byte[] larger = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + count));
      Arrays.fill(buffer, (byte) 0);
      buffer = larger;
    }
  }
}
