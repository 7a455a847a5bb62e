package dev.keysmith.runtime.client;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a body as it is read: chunks of one size, each with its length in hexadecimal before it
 * and, where it is signed, its signature; an empty one; and the trailers.
 */
final class AwsChunkedStream extends InputStream {
  private static final String EXTENSION = ";chunk-signature=";
  private static final String SIGNATURE = "x-amz-trailer-signature:";
  private static final String LINE_END = "\r\n";
  private static final int HEX_SIGNATURE = 64;

  /** The bytes that a signature adds to a chunk. */
  static final int CHUNK_SIGNATURE = EXTENSION.length() + HEX_SIGNATURE;

  /** The bytes that the trailers' signature adds. */
  static final int TRAILER_SIGNATURE = SIGNATURE.length() + HEX_SIGNATURE + 2;

  /** What goes before a chunk's bytes at most: eight digits, a signature, a line's end. */
  private static final int BEFORE = 8 + CHUNK_SIGNATURE + 2;

  private final InputStream in;
  private final long length;
  private final int chunk;
  private final MessageDigest checksum;
  private final String trailer;
  private final @Nullable ChunkSigner signer;
  private byte[] buffer;
  private int at;
  private int end;
  private long count;
  private boolean last;

  /**
   * @param length the bytes of the stream that are wanted, or -1 for all
   * @param trailer the name of the field that tells the checksum
   * @param signer null where chunks are not signed
   */
  AwsChunkedStream(
      InputStream in,
      long length,
      int chunk,
      MessageDigest checksum,
      String trailer,
      @Nullable ChunkSigner signer) {
    this.in = in;
    this.length = length;
    this.chunk = chunk;
    this.checksum = checksum;
    this.trailer = trailer;
    this.signer = signer;
    this.buffer = new byte[BEFORE + chunk + 2];
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? buffer[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int given = Math.min(most, end - at);
    System.arraycopy(buffer, at, into, offset, given);
    at += given;
    return given;
  }

  private boolean hasMore() throws IOException {
    if (at == end && !last) {
      int size = fill();
      if (size > 0) {
        encode(size);
      } else {
        last = true;
        encodeEnd();
      }
    }
    return at < end;
  }

  /** Reads as much of a chunk as there is. */
  private int fill() throws IOException {
    int most = length < 0 ? chunk : (int) Math.min(chunk, length - count);
    int size = in.readNBytes(buffer, BEFORE, most);
    checksum.update(buffer, BEFORE, size);
    count += size;
    if (size < most && length >= 0) {
      throw RequestBody.endedEarly(count, length);
    }
    return size;
  }

  private void encode(int size) {
    byte[] head = bytes(head(size));
    at = BEFORE - head.length;
    System.arraycopy(head, 0, buffer, at, head.length);
    end = BEFORE + size;
    buffer[end++] = '\r';
    buffer[end++] = '\n';
  }

  /** The line before a chunk, whose bytes are in the buffer. */
  private String head(int size) {
    StringBuilder head = new StringBuilder(BEFORE).append(Integer.toHexString(size));
    if (signer != null) {
      head.append(EXTENSION).append(hex(signer.signChunk(buffer, BEFORE, size)));
    }
    return head.append(LINE_END).toString();
  }

  /** The field is signed with a line feed behind it, and sent with a line's end. */
  private void encodeEnd() {
    StringBuilder text = new StringBuilder(head(0));
    String field = trailer.concat(":").concat(Checksums.value(checksum));
    text.append(field).append(LINE_END);
    if (signer != null) {
      byte[] signature = signer.signTrailer(bytes(field.concat("\n")));
      text.append(SIGNATURE).append(hex(signature)).append(LINE_END);
    }
    byte[] whole = bytes(text.append(LINE_END).toString());
    wipe(buffer);
    buffer = whole;
    at = 0;
    end = whole.length;
  }

  private static String hex(byte[] signature) {
    return HexFormat.of().formatHex(signature);
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  private static void wipe(byte[] used) {
    Arrays.fill(used, (byte) 0);
  }

  @Override
  public void close() throws IOException {
    wipe(buffer);
    at = end;
    last = true;
    in.close();
  }
}
