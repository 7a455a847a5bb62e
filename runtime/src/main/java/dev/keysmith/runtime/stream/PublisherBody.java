package dev.keysmith.runtime.stream;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** A body that comes from a publisher. */
final class PublisherBody extends OnceBody {
  private final Flow.Publisher<ByteBuffer> publisher;

  PublisherBody(Flow.Publisher<ByteBuffer> publisher, long length) {
    super(length);
    this.publisher = publisher;
  }

  @Override
  InputStream stream() {
    return PublisherStream.of(publisher, 0);
  }

  @Override
  public Flow.Publisher<ByteBuffer> publisher() {
    claim();
    return publisher;
  }
}
