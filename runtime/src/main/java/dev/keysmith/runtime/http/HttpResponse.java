package dev.keysmith.runtime.http;

/** A response whose body has been received in full. */
public final class HttpResponse {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  /**
   * @param body the very bytes received, which become the response's
   */
  public HttpResponse(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  /** The very bytes received; not to be changed. */
  public byte[] body() {
    return body;
  }

  @Override
  public String toString() {
    return "HttpResponse[".concat(Integer.toString(status)).concat("]");
  }
}
