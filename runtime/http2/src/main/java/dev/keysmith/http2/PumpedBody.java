package dev.keysmith.http2;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Sends what a stream gives. While one piece goes out the next one is read. */
final class PumpedBody {
  private final RequestSender to;
  private final long length;

  /**
   * @param length the number of bytes to send, or -1 for all
   */
  PumpedBody(RequestSender to, long length) {
    this.to = to;
    this.length = length;
  }

  /**
   * @throws IOException when the stream cannot be read, or ends before its length
   */
  void send(InputStream in) throws IOException {
    ChannelFuture before = null;
    for (long sent = 0; sent != length; ) {
      byte[] piece = new byte[RequestSender.PIECE];
      int most = length < 0 ? piece.length : (int) Math.min(piece.length, length - sent);
      int count = in.read(piece, 0, most);
      if (count < 0) {
        BodyLength.checkEnd(sent, length);
        break;
      }
      if (!isTaken(before)) {
        return;
      }
      before = to.write(Unpooled.wrappedBuffer(piece, 0, count), false);
      sent += count;
    }
    to.finish();
  }

  /** Waits until a piece has gone out; false when nothing more can. */
  private static boolean isTaken(@Nullable ChannelFuture piece) {
    try {
      return piece == null || piece.await().isSuccess();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
