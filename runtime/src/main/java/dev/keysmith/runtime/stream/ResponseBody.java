package dev.keysmith.runtime.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an output's streaming member, which come as they are read. See {@code
 * smithy.api#streaming}.
 *
 * <p>A body holds its connection until it has been read to its end or closed, so one of the two
 * must happen; closing it before its end abandons the connection. It can be read once, in one of
 * the ways offered, by one thread at a time; closing it from another thread fails a read under way.
 * A body that breaks off is an {@link IOException}, never an early end.
 */
public final class ResponseBody implements AutoCloseable {
  private final long contentLength;
  private final @Nullable String contentType;
  private final Flow.@Nullable Publisher<ByteBuffer> publisher;
  private final int timeoutMillis;
  private @Nullable InputStream stream;

  private ResponseBody(
      @Nullable InputStream stream,
      Flow.@Nullable Publisher<ByteBuffer> publisher,
      int timeoutMillis,
      long contentLength,
      @Nullable String contentType) {
    this.stream = stream;
    this.publisher = publisher;
    this.timeoutMillis = timeoutMillis;
    this.contentLength = contentLength;
    this.contentType = contentType;
  }

  /** A body without bytes. */
  public static ResponseBody empty() {
    return of(new byte[0], null);
  }

  /** A body that is in memory, for doubles of a service. */
  public static ResponseBody of(byte[] bytes, @Nullable String contentType) {
    return of(new ByteArrayInputStream(bytes), bytes.length, contentType);
  }

  /**
   * A body that comes from a stream, which must fail where the body breaks off.
   *
   * @param contentLength the number of bytes, or -1
   */
  public static ResponseBody of(
      InputStream stream, long contentLength, @Nullable String contentType) {
    return new ResponseBody(stream, null, 0, contentLength, contentType);
  }

  /**
   * A body that comes from a publisher, which must fail where the body breaks off.
   *
   * @param timeoutMillis the longest that {@link #inputStream} waits for a piece, or 0 for no limit
   * @param contentLength the number of bytes, or -1
   */
  public static ResponseBody of(
      Flow.Publisher<ByteBuffer> publisher,
      int timeoutMillis,
      long contentLength,
      @Nullable String contentType) {
    return new ResponseBody(null, publisher, timeoutMillis, contentLength, contentType);
  }

  /** A body of the same kind, but for its bytes, which are what is left for this publisher. */
  public ResponseBody of(Flow.Publisher<ByteBuffer> rest) {
    return new ResponseBody(null, rest, timeoutMillis, -1, contentType);
  }

  /** The number of bytes that the service announced, or -1 when it announced none. */
  public long contentLength() {
    return contentLength;
  }

  /** The media type that the service names, or null. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The stream of the bytes, the same one for every call. Closing it closes the body. */
  public synchronized InputStream inputStream() {
    InputStream open = stream;
    if (open == null && publisher != null) {
      open = PublisherStream.of(publisher, timeoutMillis);
      stream = open;
    }
    return open == null ? InputStream.nullInputStream() : open;
  }

  /**
   * Reads all bytes, and closes the body.
   *
   * @throws IOException when it breaks off
   */
  public byte[] bytes() throws IOException {
    try (InputStream in = inputStream()) {
      return in.readAllBytes();
    }
  }

  /**
   * Reads all bytes into a file, which is made or replaced, and closes the body. Where that fails
   * the file is deleted, so that no part is taken for the whole.
   *
   * @throws IOException when the body breaks off or the file cannot be written
   */
  public void writeTo(Path file) throws IOException {
    try (InputStream in = inputStream();
        OutputStream out = Files.newOutputStream(file)) {
      copy(in, out, file);
    }
  }

  private static void copy(InputStream in, OutputStream out, Path file) throws IOException {
    boolean whole = false;
    try {
      in.transferTo(out);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * A publisher of the bytes, for one subscriber. Where the client is a blocking one it reads on
   * the thread that asks for more. Cancelling the subscription closes the body.
   */
  public synchronized Flow.Publisher<ByteBuffer> publisher() {
    return stream == null && publisher != null ? publisher : new StreamPublisher(inputStream());
  }

  /** Ends the body; what has not been read is lost, and its connection with it. */
  @Override
  public void close() {
    close(inputStream());
  }

  /** Closes without complaint: there is nobody to whom a failure would matter. */
  static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // What was to be let go is gone in either case.
    }
  }

  /** The announced length and type; no byte of the body. */
  @Override
  public String toString() {
    return "ResponseBody["
        .concat(
            contentLength < 0 ? "unknown length" : Long.toString(contentLength).concat(" bytes"))
        .concat(contentType == null ? "]" : ", ".concat(contentType).concat("]"));
  }
}
