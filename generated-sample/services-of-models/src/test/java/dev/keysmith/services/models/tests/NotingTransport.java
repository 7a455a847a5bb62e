package dev.keysmith.services.models.tests;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.http.SocketTransport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes where requests go, as {@code HOST PATH}. */
final class NotingTransport implements HttpTransport {
  final List<String> targets = new ArrayList<>();
  private final @Nullable HttpTransport under;

  private NotingTransport(@Nullable HttpTransport under) {
    this.under = under;
  }

  /** Sends them there. */
  static NotingTransport sending() {
    return new NotingTransport(SocketTransport.create());
  }

  /** Answers each with success and no body. */
  static NotingTransport answering() {
    return new NotingTransport(null);
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    targets.add(request.host() + " " + request.path());
    return under == null
        ? new HttpResponse(200, HttpHeaders.empty(), new byte[0])
        : under.send(request, deadline);
  }

  @Override
  public void close() {
    if (under != null) {
      under.close();
    }
  }
}
