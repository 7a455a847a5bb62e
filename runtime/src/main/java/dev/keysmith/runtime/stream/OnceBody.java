package dev.keysmith.runtime.stream;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body whose bytes can be had once. */
abstract class OnceBody implements RequestBody {
  private final long length;
  private final AtomicBoolean opened = new AtomicBoolean();

  OnceBody(long length) {
    this.length = length;
  }

  @Override
  public final long contentLength() {
    return length;
  }

  @Override
  public final boolean isReplayable() {
    return false;
  }

  @Override
  public final InputStream open() {
    claim();
    return stream();
  }

  final void claim() {
    if (opened.getAndSet(true)) {
      throw new IllegalStateException(
          "the request's body has been sent before and can be read only once");
    }
  }

  abstract InputStream stream();
}
