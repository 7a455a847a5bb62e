package dev.keysmith.runtime.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes from a stream of the caller's. */
final class StreamBody extends OnceBody {
  private final InputStream in;

  StreamBody(InputStream in, long length) {
    super(length);
    this.in = in;
  }

  @Override
  InputStream stream() {
    return contentLength() < 0 ? new Part(in, Long.MAX_VALUE) : new Part(in, contentLength());
  }

  /** So many bytes of a stream; it is not closed with them. */
  private static final class Part extends FilterInputStream {
    private long left;

    Part(InputStream in, long length) {
      super(in);
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      int one = left == 0 ? -1 : in.read();
      left -= one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(into, offset, (int) Math.min(length, left));
      left -= Math.max(count, 0);
      return count;
    }

    @Override
    public void close() {
      // The caller may have more to read.
    }
  }
}
