package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Writes what may not fit the socket's buffers. A blocking write has no timeout of its own, so the
 * JDK's timer closes the connection when the peer does not take the bytes in time.
 */
final class WriteGuard {
  private static final int SLICE = 64 * 1024;

  private WriteGuard() {}

  static void write(
      Connection connection, OutputStream out, byte[] bytes, int length, Deadline by, int millis)
      throws IOException {
    for (int at = 0; at < length; at += SLICE) {
      CompletableFuture<Boolean> timer = new CompletableFuture<>();
      timer.completeOnTimeout(true, by.cap(millis), TimeUnit.MILLISECONDS);
      CompletableFuture<Void> unused = timer.thenRun(connection::expire);
      try {
        out.write(bytes, at, Math.min(SLICE, length - at));
      } finally {
        timer.cancel(false);
      }
    }
  }
}
