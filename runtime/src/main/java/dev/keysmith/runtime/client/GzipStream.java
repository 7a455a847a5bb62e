package dev.keysmith.runtime.client;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A stream in the content coding {@code gzip} (RFC 1952), made as it is read. */
final class GzipStream extends InputStream {
  private static final int ROOM = 16 * 1024;

  /** The magic, deflate, no flags, no time, no hint, and an operating system that is not told. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

  private final InputStream in;
  private final long length;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 crc = new CRC32();
  private final byte[] plain = new byte[ROOM];
  private byte[] packed = HEAD;
  private int at;
  private int end = HEAD.length;
  private long count;
  private boolean last;

  /**
   * @param length the bytes of the stream that are wanted, or -1 for all
   */
  GzipStream(InputStream in, long length) {
    this.in = in;
    this.length = length;
  }

  static byte[] pack(byte[] body) {
    try (InputStream in = new GzipStream(new ByteArrayInputStream(body), body.length)) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? packed[at++] & 0xff : -1;
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
    System.arraycopy(packed, at, into, offset, given);
    at += given;
    return given;
  }

  private boolean hasMore() throws IOException {
    while (at == end && !last) {
      if (packed == HEAD) {
        packed = new byte[ROOM];
      }
      at = 0;
      end = deflater.deflate(packed);
      if (end == 0 && deflater.finished()) {
        last = true;
        putNumber(crc.getValue());
        putNumber(count);
      } else if (end == 0) {
        feed();
      }
    }
    return at < end;
  }

  private void feed() throws IOException {
    int most = length < 0 ? ROOM : (int) Math.min(ROOM, length - count);
    int size = most == 0 ? -1 : in.read(plain, 0, most);
    if (size < 0 && length >= 0 && count < length) {
      throw RequestBody.endedEarly(count, length);
    }
    if (size < 0) {
      deflater.finish();
    } else {
      crc.update(plain, 0, size);
      count += size;
      deflater.setInput(plain, 0, size);
    }
  }

  /** The lowest 32 bits, the least significant byte first. */
  private void putNumber(long number) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      packed[end++] = (byte) (number >> shift);
    }
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    at = end;
    last = true;
    in.close();
  }
}
