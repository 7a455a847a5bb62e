package dev.keysmith.runtime.client;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;

/** A body that is compressed as it is sent. Its length is not known before. */
final class GzipBody implements RequestBody {
  private final RequestBody body;

  GzipBody(RequestBody body) {
    this.body = body;
  }

  @Override
  public long contentLength() {
    return -1;
  }

  @Override
  public boolean isReplayable() {
    return body.isReplayable();
  }

  @Override
  public InputStream open() throws IOException {
    return new GzipStream(body.open(), body.contentLength());
  }
}
