package dev.keysmith.runtime.http;

import dev.keysmith.http2.Http2Transport;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.OutputStream;
import java.util.Objects;

/** Sends a body of 2 GiB and receives it at the same time, in a heap of a few MiB. */
final class LargeEcho {
  private LargeEcho() {}

  public static void main(String[] arguments) throws Exception {
    try (JettyEcho server = JettyEcho.start();
        Http2Transport transport = Http2Transport.create()) {
      HttpRequest request =
          server.request(false).method("PUT").stream(LargeBodies.zeros()).wantsStream(true).build();
      HttpResponse response = transport.send(request, Deadline.none());
      try (ResponseBody body = Objects.requireNonNull(response.stream())) {
        System.out.println(body.inputStream().transferTo(OutputStream.nullOutputStream()));
      }
    }
  }
}
