package dev.keysmith.runtime.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body whose length others know. */
final class SizedBody implements RequestBody {
  private final RequestBody body;
  private final long length;

  SizedBody(RequestBody body, long length) {
    this.body = body;
    this.length = length;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public boolean isReplayable() {
    return body.isReplayable();
  }

  @Override
  public InputStream open() throws IOException {
    return body.open();
  }

  @Override
  public Flow.@Nullable Publisher<ByteBuffer> publisher() {
    return body.publisher();
  }
}
