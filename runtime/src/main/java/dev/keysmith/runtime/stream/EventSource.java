package dev.keysmith.runtime.stream;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Makes events of the bytes that come. For the use of one thread at a time. */
public interface EventSource {
  /**
   * Takes bytes until an event is whole or there are no more.
   *
   * @param from may be empty, which asks for an event that is there already
   * @return the event, or null when it needs more bytes
   * @throws RuntimeException the error that the stream carries, or that it cannot be read
   */
  @Nullable Object next(ByteBuffer from);

  /** How many bytes may be given without a byte of a next event among them; at least one. */
  int wanted();

  /**
   * Called when all bytes have come.
   *
   * @throws RuntimeException when they end within an event
   */
  void end();
}
