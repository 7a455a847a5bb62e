package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** A response whose body has been received in full, or is handed out unread. */
public final class HttpResponse {
  private static final byte[] NO_BODY = new byte[0];

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;
  private final @Nullable ResponseBody stream;

  /**
   * @param body the very bytes received, which become the response's
   */
  public HttpResponse(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.stream = null;
  }

  /**
   * @param stream the body, which whoever takes it reads to its end or closes
   */
  public HttpResponse(int status, HttpHeaders headers, ResponseBody stream) {
    this.status = status;
    this.headers = headers;
    this.body = NO_BODY;
    this.stream = stream;
  }

  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  /** The very bytes received; not to be changed. None when there is a {@link #stream}. */
  public byte[] body() {
    return body;
  }

  /** The body that has not been read, or null; see {@link HttpRequest#wantsStream}. */
  public @Nullable ResponseBody stream() {
    return stream;
  }

  @Override
  public String toString() {
    return "HttpResponse[".concat(Integer.toString(status)).concat("]");
  }
}
