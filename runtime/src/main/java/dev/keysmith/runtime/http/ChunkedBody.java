package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;

/** Reads a chunked body (RFC 9112, 7.1). Extensions and trailers are checked and dropped. */
final class ChunkedBody {
  private final WireInput in;
  private final GrowingBytes body;
  private final int maxBody;

  /** The bytes that all extensions and trailers together may still have. */
  private int overhead;

  private ChunkedBody(WireInput in, int maxBody, int maxOverhead) {
    this.in = in;
    this.body = new GrowingBytes(maxBody);
    this.maxBody = maxBody;
    this.overhead = maxOverhead;
  }

  static byte[] read(WireInput in, int maxBody, int maxOverhead) throws IOException {
    return new ChunkedBody(in, maxBody, maxOverhead).readAll();
  }

  private byte[] readAll() throws IOException {
    for (long size = readSize(); size > 0; size = readSize()) {
      readChunk(size);
    }
    readTrailers();
    return body.toByteArray();
  }

  private void readChunk(long size) throws IOException {
    long end = body.length() + size;
    while (body.length() < end) {
      if (!body.readFrom(in, end - body.length())) {
        throw new EOFException(
            "the body ended after "
                .concat(Integer.toString(body.length()))
                .concat(" bytes, within a chunk"));
      }
    }
    if (in.readLine(0) != 0) {
      throw HttpFormatException.of("a chunk of the response is longer than it says");
    }
  }

  private long readSize() throws IOException {
    int length = in.readLine(overhead + 16);
    byte[] line = in.buffer();
    int start = in.lineStart();
    int end = start + length;
    int at = start;
    long size = 0;
    for (int digit; at < end && (digit = Character.digit(line[at], 16)) >= 0; at++) {
      size = size * 16 + digit;
      if (size > maxBody) {
        throw HttpFormatException.of("the response's body exceeds its limit");
      }
    }
    checkExtension(line, start, at, end);
    return size;
  }

  private void checkExtension(byte[] line, int start, int at, int end) throws IOException {
    if (at == start || (at < end && line[at] != ';' && !ResponseHead.isBlank(line[at]))) {
      throw HttpFormatException.of("a chunk of the response has a malformed size");
    }
    ResponseHead.checkText(line, at, end);
    spend(end - at);
  }

  private void readTrailers() throws IOException {
    for (int length = in.readLine(overhead); length > 0; length = in.readLine(overhead)) {
      int start = in.lineStart();
      int colon = ResponseHead.nameEnd(in.buffer(), start, start + length);
      ResponseHead.checkText(in.buffer(), colon, start + length);
      spend(length);
    }
  }

  private void spend(int bytes) throws IOException {
    overhead -= bytes;
    if (overhead < 0) {
      throw HttpFormatException.of("the response's chunk extensions exceed their limit");
    }
  }
}
