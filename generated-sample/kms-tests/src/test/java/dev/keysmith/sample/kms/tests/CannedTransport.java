package dev.keysmith.sample.kms.tests;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the last request and answers with what it was given. */
final class CannedTransport implements HttpTransport {
  static final String REQUEST_ID = "0d2f5f8a-6f0b-4b1e-9f8c-2f7c5c1d9e11";

  private int status = 200;
  private byte[] body = {'{', '}'};
  private @Nullable HttpRequest last;

  void answer(int status, byte[] body) {
    this.status = status;
    this.body = body.clone();
  }

  HttpRequest last() {
    return Objects.requireNonNull(last, "no request was sent");
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) {
    last = request;
    HttpHeaders headers =
        HttpHeaders.builder()
            .add("Content-Type", "application/x-amz-json-1.1")
            .add("x-amzn-RequestId", REQUEST_ID)
            .build();
    return new HttpResponse(status, headers, body.clone());
  }

  @Override
  public void close() {}
}
