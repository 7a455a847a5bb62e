package dev.keysmith.differential;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the last request and answers with what it was given. */
public final class CannedTransport implements HttpTransport {
  private CannedAnswer answer = CannedAnswer.EMPTY;
  private @Nullable HttpRequest last;
  private byte[] lastBody = {};

  /** Sets what is answered from now on. */
  public void answer(CannedAnswer next) {
    answer = next;
  }

  /** The last request. */
  public HttpRequest last() {
    return Objects.requireNonNull(last, "no request was sent");
  }

  /** The body of the last request, which may have been a stream. */
  public byte[] lastBody() {
    return lastBody.clone();
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    last = request;
    lastBody = bodyOf(request);
    HttpHeaders.Builder headers = HttpHeaders.builder();
    answer.headers().forEach(headers::add);
    return new HttpResponse(answer.status(), headers.build(), answer.bytes());
  }

  private static byte[] bodyOf(HttpRequest request) throws IOException {
    RequestBody stream = request.stream();
    if (stream == null) {
      return request.body();
    }
    try (InputStream in = stream.open()) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {}
}
