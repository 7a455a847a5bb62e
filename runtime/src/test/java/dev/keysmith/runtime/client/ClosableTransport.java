package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import java.io.IOException;

/** A transport that notes whether it was closed. */
final class ClosableTransport implements HttpTransport {
  /** What becomes of a request. */
  interface Answer {
    HttpResponse to(HttpRequest request) throws IOException;
  }

  boolean closed;
  private final Answer answer;

  ClosableTransport(Answer answer) {
    this.answer = answer;
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    return answer.to(request);
  }

  @Override
  public void close() {
    closed = true;
  }
}
