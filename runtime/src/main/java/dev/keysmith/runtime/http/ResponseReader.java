package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/** Reads responses off one connection: interim ones skipped, the body framed as RFC 9112, 6.3. */
final class ResponseReader {
  private static final byte[] NO_BODY = new byte[0];
  private static final int MAX_INTERIM = 16;
  private static final int FIRST_ROOM = 8192;

  /** Up to here a length is believed before the bytes have come. */
  private static final int TRUSTED_LENGTH = 1 << 20;

  private final WireInput in;
  private final int maxHead;
  private final int maxBody;

  /** The body as it comes; outgrown arrays are wiped. */
  private byte[] body = NO_BODY;

  private int length;

  /** The bytes that the extensions and trailers of a chunked body may still have. */
  private int overhead;

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
    ResponseHead head = readFinalHead();
    HttpHeaders headers = head.headers();
    reusable = head.persistent;
    if (hasBody(method, head.status)) {
      return new HttpResponse(head.status, headers, readBody(head));
    }
    // A 204 has no framing; a peer that sends one may send a body too.
    reusable &= head.status != 204 || !(head.chunked || head.length > 0);
    return new HttpResponse(head.status, headers, NO_BODY);
  }

  private ResponseHead readFinalHead() throws IOException {
    for (int i = 0; i < MAX_INTERIM; i++) {
      ResponseHead head = ResponseHead.read(in, maxHead);
      if (head.status >= 200) {
        return head;
      }
      if (head.status == 101) {
        throw HttpFormatException.of("the server switched to a protocol not asked for");
      }
    }
    throw HttpFormatException.of("the server sent too many interim responses");
  }

  private static boolean hasBody(String method, int status) {
    return status != 204
        && status != 304
        && !method.equals("HEAD")
        && (status >= 300 || !method.equals("CONNECT"));
  }

  private byte[] readBody(ResponseHead head) throws IOException {
    long expected = head.length;
    if (expected > maxBody) {
      throw HttpFormatException.bodyTooLarge();
    }
    length = 0;
    body = new byte[expected < 0 ? FIRST_ROOM : (int) Math.min(expected, TRUSTED_LENGTH)];
    if (head.chunked) {
      readChunks();
    } else if (expected == ResponseHead.UNKNOWN) {
      reusable = false;
      while (readSome(Integer.MAX_VALUE)) {
        // on to the end
      }
    } else {
      readUpTo(expected, " of ".concat(Long.toString(expected)).concat(" bytes"));
    }
    return takeBody();
  }

  private void readUpTo(long end, String missing) throws IOException {
    while (length < end) {
      if (!readSome(end - length)) {
        throw new EOFException(
            "the body ended after ".concat(Integer.toString(length)).concat(missing));
      }
    }
  }

  /** Reads up to so many bytes; false at the end of input. */
  private boolean readSome(long most) throws IOException {
    if (length == body.length) {
      // One byte more than allowed must fit, so that too much is told from just enough.
      byte[] larger = Arrays.copyOf(body, (int) Math.min(length * 2L, maxBody + 1L));
      Arrays.fill(body, (byte) 0);
      body = larger;
    }
    int count = in.read(body, length, (int) Math.min(body.length - length, most));
    length += Math.max(count, 0);
    if (length > maxBody) {
      throw HttpFormatException.bodyTooLarge();
    }
    return count >= 0;
  }

  private byte[] takeBody() {
    byte[] whole = body;
    if (length < body.length) {
      whole = Arrays.copyOf(body, length);
      Arrays.fill(body, (byte) 0);
    }
    body = NO_BODY;
    return whole;
  }

  /** RFC 9112, 7.1. Extensions and trailers are checked and dropped. */
  private void readChunks() throws IOException {
    overhead = maxHead;
    for (long size = readChunkSize(); size > 0; size = readChunkSize()) {
      readUpTo(length + size, " bytes, within a chunk");
      if (in.readLine(0) != 0) {
        throw HttpFormatException.of("a chunk of the response is longer than it says");
      }
    }
    for (int line = in.readLine(overhead); line > 0; line = in.readLine(overhead)) {
      int start = in.lineStart();
      ResponseHead.nameEnd(in.buffer(), start, start + line);
      spend(start, start + line);
    }
  }

  private long readChunkSize() throws IOException {
    int end = in.readLine(overhead + 16);
    byte[] line = in.buffer();
    int start = in.lineStart();
    end += start;
    int at = start;
    long size = 0;
    for (int digit; at < end && (digit = Character.digit(line[at], 16)) >= 0; at++) {
      size = size * 16 + digit;
      if (size > maxBody) {
        throw HttpFormatException.bodyTooLarge();
      }
    }
    if (at == start || (at < end && line[at] != ';' && !ResponseHead.isBlank(line[at]))) {
      throw HttpFormatException.of("a chunk of the response has a malformed size");
    }
    spend(at, end);
    return size;
  }

  /** Checks an extension or trailer and counts it. */
  private void spend(int from, int to) throws IOException {
    ResponseHead.checkText(in.buffer(), from, to);
    overhead -= to - from;
    if (overhead < 0) {
      throw HttpFormatException.of("the response's chunk extensions exceed their limit");
    }
  }
}
