package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;

/** Reads responses off one connection: interim ones skipped, the body framed as RFC 9112, 6.3. */
final class ResponseReader {
  private static final byte[] NO_BODY = new byte[0];
  private static final int MAX_INTERIM = 16;

  /** Up to here a length is believed before the bytes have come. */
  private static final int TRUSTED_LENGTH = 1 << 20;

  private final WireInput in;
  private final int maxHead;
  private final int maxBody;
  private boolean reusable;

  ResponseReader(WireInput in, int maxHead, int maxBody) {
    this.in = in;
    this.maxHead = maxHead;
    this.maxBody = maxBody;
  }

  /** Whether, after the response read last, the connection can carry another exchange. */
  boolean isReusable() {
    return reusable && in.isDrained();
  }

  /**
   * Reads the final response to a request.
   *
   * @throws HttpFormatException when it is malformed or exceeds a limit
   * @throws EOFException when it ends early
   */
  HttpResponse read(String method) throws IOException {
    reusable = false;
    ResponseHead head = readFinalHead();
    byte[] body = hasBody(method, head) ? readBody(head) : NO_BODY;
    return new HttpResponse(head.status(), head.headers(), body);
  }

  private ResponseHead readFinalHead() throws IOException {
    for (int i = 0; i < MAX_INTERIM; i++) {
      ResponseHead head = ResponseHead.read(in, maxHead);
      if (head.status() >= 200) {
        return head;
      }
      if (head.status() == 101) {
        throw HttpFormatException.of("the server switched to a protocol that was not asked for");
      }
    }
    throw HttpFormatException.of("the server sent too many interim responses");
  }

  private boolean hasBody(String method, ResponseHead head) {
    boolean bodiless = head.status() == 204 || head.status() == 304 || method.equals("HEAD");
    boolean tunnel = method.equals("CONNECT") && head.status() < 300;
    if (bodiless || tunnel) {
      // A 204 has no framing; a peer that sends one may send a body too.
      boolean framed = head.isChunked() || head.contentLength() > 0;
      reusable = head.isPersistent() && !(framed && head.status() == 204);
      return false;
    }
    return true;
  }

  private byte[] readBody(ResponseHead head) throws IOException {
    if (head.isChunked()) {
      byte[] body = ChunkedBody.read(in, maxBody, maxHead);
      reusable = head.isPersistent();
      return body;
    }
    if (head.contentLength() == ResponseHead.UNKNOWN) {
      return readToEnd();
    }
    if (head.contentLength() > maxBody) {
      throw HttpFormatException.of("the response's body exceeds its limit");
    }
    byte[] body = readExactly((int) head.contentLength());
    reusable = head.isPersistent();
    return body;
  }

  private byte[] readExactly(int length) throws IOException {
    if (length > TRUSTED_LENGTH) {
      return readGrowing(length);
    }
    byte[] body = length == 0 ? NO_BODY : new byte[length];
    for (int at = 0; at < length; ) {
      int count = in.read(body, at, length - at);
      if (count < 0) {
        throw cutShort(at, length);
      }
      at += count;
    }
    return body;
  }

  private byte[] readGrowing(int length) throws IOException {
    GrowingBytes body = new GrowingBytes(length);
    while (body.length() < length) {
      if (!body.readFrom(in, length - body.length())) {
        throw cutShort(body.length(), length);
      }
    }
    return body.toByteArray();
  }

  private byte[] readToEnd() throws IOException {
    GrowingBytes body = new GrowingBytes(maxBody);
    while (body.readFrom(in, Integer.MAX_VALUE)) {
      // on to the end
    }
    return body.toByteArray();
  }

  private static IOException cutShort(int received, int expected) {
    return new EOFException(
        "the body ended after "
            .concat(Integer.toString(received))
            .concat(" of ")
            .concat(Integer.toString(expected))
            .concat(" bytes"));
  }
}
