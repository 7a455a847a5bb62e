package dev.keysmith.runtime.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A body that is in memory. */
final class BytesBody implements RequestBody {
  private final byte[] bytes;

  BytesBody(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
