package dev.keysmith.runtime.stream;

import dev.keysmith.runtime.value.Blob;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input's streaming member, which go out as they are read. See {@code
 * smithy.api#streaming}.
 *
 * <p>A body that can be replayed serves all attempts of a call, and any number of calls; one that
 * cannot serves one attempt, after which the call is not tried again.
 */
public interface RequestBody {
  /** The very bytes of the array, which must not be changed before the call has ended. */
  static RequestBody of(byte[] bytes) {
    return new BytesBody(bytes);
  }

  /** The bytes of a blob. */
  static RequestBody of(Blob blob) {
    return new BytesBody(blob.unsafeBytes());
  }

  /** A text in UTF-8. */
  static RequestBody of(String text) {
    return new BytesBody(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The content of a file, which must not change before the call has ended.
   *
   * @throws UncheckedIOException when there is no such file
   */
  static RequestBody of(Path file) {
    return FileBody.of(file);
  }

  /**
   * All that comes from a stream, sent chunked. The stream stays the caller's to close. No deadline
   * bounds the reads of it.
   */
  static RequestBody of(InputStream stream) {
    return new StreamBody(stream, -1);
  }

  /**
   * So many bytes of a stream, and none behind them. Else as {@link #of(InputStream)}.
   *
   * @throws IllegalArgumentException when the length is negative
   */
  static RequestBody of(InputStream stream, long length) {
    return new StreamBody(stream, checked(length));
  }

  /** All that a publisher gives, sent chunked. It is subscribed to once. */
  static RequestBody of(Flow.Publisher<ByteBuffer> publisher) {
    return new PublisherBody(publisher, -1);
  }

  /**
   * What a publisher gives, which must be so many bytes. It is subscribed to once.
   *
   * @throws IllegalArgumentException when the length is negative
   */
  static RequestBody of(Flow.Publisher<ByteBuffer> publisher, long length) {
    return new PublisherBody(publisher, checked(length));
  }

  private static long checked(long length) {
    if (length < 0) {
      throw new IllegalArgumentException("a body's length is negative");
    }
    return length;
  }

  /**
   * The same body of a length that it does not tell itself.
   *
   * @throws IllegalArgumentException when the length is negative
   */
  default RequestBody withLength(long length) {
    return new SizedBody(this, checked(length));
  }

  /** The number of bytes, or -1 when it is not known before they have been read. */
  long contentLength();

  /** Whether {@link #open} can be called again and gives the same bytes. */
  boolean isReplayable();

  /**
   * Whether the bytes are made while they are sent, as events are, so that they go out at once and
   * do not wait for the server's word that it wants them.
   */
  default boolean isLive() {
    return false;
  }

  /**
   * A stream of the bytes from the first on, which whoever sends them closes.
   *
   * @throws IOException when the bytes cannot be had
   * @throws IllegalStateException when the body has been opened before and cannot be replayed
   */
  InputStream open() throws IOException;

  /**
   * The publisher that the body was made of, or null. Transports that do not block ask for it in
   * place of {@link #open}.
   *
   * @throws IllegalStateException when the body has been asked for before and cannot be replayed
   */
  default Flow.@Nullable Publisher<ByteBuffer> publisher() {
    return null;
  }

  /** What to throw where a body has fewer bytes than it tells. */
  static EOFException endedEarly(long count, long length) {
    String came = Long.toString(count).concat(" of ").concat(Long.toString(length));
    return new EOFException("the request's body ended after ".concat(came).concat(" bytes"));
  }

  /**
   * Reads the whole body into a digest, in a pass of its own before it is sent.
   *
   * @throws IllegalArgumentException when the body cannot be replayed
   * @throws UncheckedIOException when it cannot be read
   */
  default void addTo(MessageDigest digest) {
    if (!isReplayable()) {
      throw new IllegalArgumentException(
          "the request's body must be hashed before it is sent, but can be read only once:"
              + " make it of bytes or a Path");
    }
    byte[] piece = new byte[16 * 1024];
    try (InputStream in = open()) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        digest.update(piece, 0, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
