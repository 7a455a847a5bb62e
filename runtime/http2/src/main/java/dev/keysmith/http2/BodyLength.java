package dev.keysmith.http2;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.EOFException;
import java.io.IOException;

/** A body's length is a promise to the server. */
final class BodyLength {
  private BodyLength() {}

  /**
   * @param length what was promised, or -1
   * @throws EOFException when there are fewer
   */
  static void checkEnd(long sent, long length) throws EOFException {
    if (length >= 0 && sent < length) {
      throw RequestBody.endedEarly(sent, length);
    }
  }

  /**
   * @throws IOException when there are more
   */
  static void checkMore(long sent, long length) throws IOException {
    if (length >= 0 && sent > length) {
      throw new IOException("the request's body has more than its " + length + " bytes");
    }
  }
}
