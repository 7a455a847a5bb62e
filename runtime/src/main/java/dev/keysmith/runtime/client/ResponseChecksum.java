package dev.keysmith.runtime.client;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The checksum that a response tells of its body, {@code aws.protocols#httpChecksum}: what it must
 * be, and what it is of the bytes that it has been fed. Loaded for operations whose responses may
 * have one alone.
 *
 * <p>Whether it is to be checked is known by the request: by the header field of the input's member
 * for it, which is where all models of AWS have it.
 */
final class ResponseChecksum {
  private static final String ENABLED = "ENABLED";

  private final String algorithm;
  private final String expected;
  private final MessageDigest checksum;
  private boolean ended;

  private ResponseChecksum(String algorithm, String expected, MessageDigest checksum) {
    this.algorithm = algorithm;
    this.expected = expected;
    this.checksum = checksum;
  }

  /** Asks for the response's checksum, unless the input has said whether it is wanted. */
  static void askFor(OperationSchema schema, HttpRequest.Builder request) {
    String mode = mode(schema);
    if (mode != null && request.headers().first(mode) == null) {
      request.header(mode, ENABLED);
    }
  }

  /**
   * The checksum to check: the first of the model's algorithms that the response has and that is
   * known. That of an object in parts is none of the body: it ends in a hyphen and their number.
   *
   * @return null when there is none, or the request did not ask for it
   */
  static @Nullable ResponseChecksum of(
      OperationSchema schema, HttpHeaders.Builder request, HttpHeaders response) {
    String mode = mode(schema);
    if (mode == null || !ENABLED.equals(request.first(mode))) {
      return null;
    }
    for (int i = 0; i < schema.responseChecksumCount(); i++) {
      String algorithm = schema.responseChecksum(i);
      String expected = response.first(Checksums.header(algorithm));
      MessageDigest checksum = expected == null ? null : Checksums.of(algorithm);
      if (expected != null && checksum != null && expected.indexOf('-') < 0) {
        return new ResponseChecksum(algorithm, expected, checksum);
      }
    }
    return null;
  }

  /**
   * Checks a body that is in memory.
   *
   * @throws UnreadableResponseException when it is not the one that the service has sent
   */
  static void check(
      Call<?, ?, ?> call,
      OperationSchema schema,
      HttpHeaders.Builder request,
      HttpResponse response) {
    ResponseChecksum told = of(schema, request, response.headers());
    if (told != null) {
      told.checksum.update(response.body());
      String mismatch = told.mismatch();
      if (mismatch != null) {
        throw new UnreadableResponseException(
            call.name() + " succeeded with status " + response.status() + ", but " + mismatch,
            response.status(),
            call.requestId(response),
            null);
      }
    }
  }

  /**
   * A body that comes as it is read, whose last read fails when it is not the one that was sent.
   */
  static ResponseBody guard(
      OperationSchema schema,
      HttpHeaders.Builder request,
      HttpHeaders response,
      ResponseBody body) {
    ResponseChecksum told = of(schema, request, response);
    return told == null
        ? body
        : ResponseBody.of(
            told.new Guard(body.inputStream()), body.contentLength(), body.contentType());
  }

  private static @Nullable String mode(OperationSchema schema) {
    String member = schema.checksumModeMember();
    return member == null ? null : RequestChecksum.headerName(schema, member);
  }

  /** Feeds the checksum with what is read, and looks at it when all has been. */
  private final class Guard extends InputStream {
    private final InputStream in;

    Guard(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      if (count > 0) {
        checksum.update(into, offset, count);
      } else if (count < 0) {
        end();
      }
      return count;
    }

    private void end() throws IOException {
      String mismatch = ended ? null : mismatch();
      ended = true;
      if (mismatch != null) {
        throw new IOException("the body is not the one that was sent: ".concat(mismatch));
      }
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** What is wrong of the bytes that the checksum has been fed, or null. */
  private @Nullable String mismatch() {
    String actual = Checksums.value(checksum);
    return actual.equals(expected)
        ? null
        : "its body has the " + algorithm + " checksum " + actual + ", but should have " + expected;
  }
}
