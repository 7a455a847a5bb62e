package dev.keysmith.runtime.stream;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Events that are there, of no bytes. */
final class MemoryEvents implements EventSource {
  private final Iterator<?> events;

  MemoryEvents(Iterator<?> events) {
    this.events = events;
  }

  @Override
  public @Nullable Object next(ByteBuffer from) {
    return events.hasNext() ? events.next() : null;
  }

  @Override
  public int wanted() {
    return 1;
  }

  @Override
  public void end() {
    // There is nothing that could be missing.
  }
}
