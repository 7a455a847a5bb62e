package dev.keysmith.conformance;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import org.jspecify.annotations.Nullable;

/** Keeps the request it is given, and answers each with the same response. */
final class CapturingTransport implements HttpTransport {
  private final HttpResponse response;
  private @Nullable HttpRequest request;

  CapturingTransport(HttpResponse response) {
    this.response = response;
  }

  @Override
  public HttpResponse send(HttpRequest sent, Deadline deadline) {
    request = sent;
    return response;
  }

  HttpRequest request() {
    if (request == null) {
      throw new AssertionError("nothing was sent");
    }
    return request;
  }

  @Override
  public void close() {}
}
