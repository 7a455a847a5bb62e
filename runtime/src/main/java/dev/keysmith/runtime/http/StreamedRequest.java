package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A body that is read as it is sent, as the JDK's client takes it. */
final class StreamedRequest implements Supplier<@Nullable InputStream>, AutoCloseable {
  private final RequestBody body;
  private final Flow.@Nullable Publisher<ByteBuffer> publisher;
  private final @Nullable InputStream first;
  private boolean given;

  /**
   * @throws IOException when the body cannot be opened
   */
  StreamedRequest(RequestBody body) throws IOException {
    this.body = body;
    this.publisher = body.publisher();
    this.first = publisher == null ? body.open() : null;
  }

  BodyPublisher publisher() {
    long length = body.contentLength();
    if (length == 0) {
      return BodyPublishers.noBody();
    }
    Flow.Publisher<? extends ByteBuffer> source =
        publisher == null ? BodyPublishers.ofInputStream(this) : new NonEmptyPieces(publisher);
    return length < 0
        ? BodyPublishers.fromPublisher(source)
        : BodyPublishers.fromPublisher(source, length);
  }

  /** The client may begin again on another connection; null tells it that there is nothing. */
  @Override
  public @Nullable InputStream get() {
    if (!given) {
      given = true;
      return first;
    }
    try {
      return body.isReplayable() ? body.open() : null;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      if (first != null) {
        first.close();
      }
    } catch (IOException e) {
      // It has been read, or is of no more use.
    }
  }
}
