package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads responses off one connection: interim ones skipped, the body framed as RFC 9112, 6.3. */
final class ResponseReader {
  private static final byte[] NO_BODY = new byte[0];
  private static final int MAX_INTERIM = 16;
  private static final int FIRST_ROOM = 8192;

  /** Up to here a length is believed before the bytes have come. */
  private static final int TRUSTED_LENGTH = 1 << 20;

  /** No chunk is longer where a body as such has no limit. */
  private static final long UNLIMITED = 1L << 58;

  private final WireInput in;
  private final int maxHead;
  private final int maxBody;

  /** The length of the body as its head has it, or {@link ResponseHead#UNKNOWN}. */
  private long bodyLength;

  private boolean chunked;

  /** The bytes of the body, or of a chunk, that are still to come. */
  private long left;

  /** The bytes of the body that have come. */
  private long received;

  private boolean bodyRead = true;

  /** The greatest size of a chunk. */
  private long maxChunk;

  /** The bytes that the extensions and trailers of a chunked body may still have. */
  private int overhead;

  private boolean reusable;

  /** The final head that came in place of a word to go on, until it is read. */
  private @Nullable ResponseHead early;

  ResponseReader(WireInput in, int maxHead, int maxBody) {
    this.in = in;
    this.maxHead = maxHead;
    this.maxBody = maxBody;
  }

  /** Whether, after the response read last, the connection can carry another exchange. */
  boolean isReusable() {
    return reusable && in.isDrained();
  }

  /** Whether the response has been read to its end. */
  boolean isBodyRead() {
    return bodyRead;
  }

  /** The length of the body that is being read, or {@link ResponseHead#UNKNOWN}. */
  long bodyLength() {
    return bodyLength;
  }

  /**
   * Reads the final response to a request.
   *
   * @param headOfSuccess whether to leave the body of a response of success to {@link #readBody}
   * @throws HttpFormatException when it is malformed or exceeds a limit
   * @throws EOFException when it ends early
   */
  HttpResponse read(String method, boolean headOfSuccess) throws IOException {
    ResponseHead head = readFinalHead();
    HttpHeaders headers = head.headers();
    reusable = head.persistent;
    boolean body = hasBody(method, head.status);
    // A 204 has no framing; a peer that sends one may send a body too.
    reusable &= body || head.status != 204 || !(head.chunked || head.length > 0);
    boolean stream = headOfSuccess && head.status / 100 == 2;
    begin(head, body, stream);
    return new HttpResponse(head.status, headers, stream ? NO_BODY : readAll());
  }

  private void begin(ResponseHead head, boolean body, boolean stream) {
    bodyLength = head.length;
    chunked = body && head.chunked;
    received = 0;
    left = !body || chunked ? 0 : head.length == ResponseHead.UNKNOWN ? UNLIMITED : head.length;
    bodyRead = !chunked && left == 0;
    maxChunk = stream ? UNLIMITED : maxBody;
    overhead = maxHead;
  }

  private ResponseHead readFinalHead() throws IOException {
    ResponseHead head = early;
    early = null;
    for (int i = 0; i < MAX_INTERIM && head == null; i++) {
      head = readHead();
      head = head.status < 200 ? null : head;
    }
    if (head == null) {
      throw HttpFormatException.of("the server sent too many interim responses");
    }
    return head;
  }

  private ResponseHead readHead() throws IOException {
    ResponseHead head = ResponseHead.read(in, maxHead);
    if (head.status == 101) {
      throw HttpFormatException.of("the server switched to a protocol not asked for");
    }
    return head;
  }

  /**
   * Reads what the server says to a request that waits to go on (RFC 9110, 15.2.1): an interim
   * head, or a final one, which {@link #read} then begins with.
   *
   * @return the status
   */
  int readWord() throws IOException {
    ResponseHead head = readHead();
    if (head.status >= 200) {
      early = head;
    }
    return head.status;
  }

  private static boolean hasBody(String method, int status) {
    return status != 204
        && status != 304
        && !method.equals("HEAD")
        && (status >= 300 || !method.equals("CONNECT"));
  }

  private byte[] readAll() throws IOException {
    if (bodyRead) {
      return NO_BODY;
    }
    if (bodyLength > maxBody) {
      throw HttpFormatException.bodyTooLarge();
    }
    byte[] body =
        new byte[bodyLength < 0 ? FIRST_ROOM : (int) Math.min(bodyLength, TRUSTED_LENGTH)];
    int length = 0;
    while (!bodyRead) {
      if (length == body.length) {
        // One byte more than allowed must fit, so that too much is told from just enough.
        body = resized(body, (int) Math.min(length * 2L, maxBody + 1L));
      }
      length += Math.max(readBody(body, length, body.length - length), 0);
      if (length > maxBody) {
        throw HttpFormatException.bodyTooLarge();
      }
    }
    return length < body.length ? resized(body, length) : body;
  }

  /** The outgrown array is wiped. */
  private static byte[] resized(byte[] body, int length) {
    byte[] other = Arrays.copyOf(body, length);
    Arrays.fill(body, (byte) 0);
    return other;
  }

  /**
   * Reads what there is of the body.
   *
   * @param length at least 1
   * @return the number of bytes read, or -1 at the end
   * @throws EOFException when the body ends early
   */
  int readBody(byte[] into, int offset, int length) throws IOException {
    if (bodyRead || (left == 0 && !beginChunk())) {
      return -1;
    }
    int count = in.read(into, offset, (int) Math.min(length, left));
    if (count < 0) {
      endOfInput();
      return -1;
    }
    received += count;
    left -= count;
    bodyRead = left == 0 && !chunked;
    return count;
  }

  private void endOfInput() throws IOException {
    if (!chunked && bodyLength == ResponseHead.UNKNOWN) {
      reusable = false;
      bodyRead = true;
      return;
    }
    String came = "the body ended after ".concat(Long.toString(received));
    throw new EOFException(
        chunked
            ? came.concat(" bytes, within a chunk")
            : came.concat(" of ").concat(Long.toString(bodyLength)).concat(" bytes"));
  }

  /** RFC 9112, 7.1. Extensions and trailers are checked and dropped. False after the last chunk. */
  private boolean beginChunk() throws IOException {
    if (received > 0 && in.readLine(0) != 0) {
      throw HttpFormatException.of("a chunk of the response is longer than it says");
    }
    left = readChunkSize();
    if (left > 0) {
      return true;
    }
    for (int line = in.readLine(overhead); line > 0; line = in.readLine(overhead)) {
      int start = in.lineStart();
      ResponseHead.nameEnd(in.buffer(), start, start + line);
      spend(start, start + line);
    }
    bodyRead = true;
    return false;
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
      if (size > maxChunk) {
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
