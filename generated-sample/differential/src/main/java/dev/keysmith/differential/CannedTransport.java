package dev.keysmith.differential;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the last request and answers with what it was given. */
final class CannedTransport implements HttpTransport {
  private CannedAnswer answer = CannedAnswer.EMPTY;
  private @Nullable HttpRequest last;

  void answer(CannedAnswer next) {
    answer = next;
  }

  HttpRequest last() {
    return Objects.requireNonNull(last, "no request was sent");
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) {
    last = request;
    HttpHeaders.Builder headers = HttpHeaders.builder();
    answer.headers().forEach(headers::add);
    return new HttpResponse(answer.status(), headers.build(), answer.bytes());
  }

  @Override
  public void close() {}
}
