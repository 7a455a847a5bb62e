package dev.keysmith.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import io.netty.handler.codec.http2.Http2Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A server that a script serves, and the transport that calls it. */
abstract class Http2Stage {
  private @Nullable FrameServer server;
  private @Nullable Http2Transport transport;

  static Deadline soon() {
    return Deadline.after(Duration.ofSeconds(30));
  }

  final FrameServer serve(FrameServer.Script script) {
    return serve(Http2Settings.defaultSettings(), script);
  }

  final FrameServer serve(Http2Settings settings, FrameServer.Script script) {
    FrameServer started = FrameServer.plain(settings, script);
    server = started;
    return started;
  }

  final FrameServer server() {
    return Objects.requireNonNull(server);
  }

  final void use(Http2Builder settings) {
    transport = settings.build();
  }

  final Http2Transport transport() {
    Http2Transport open = transport == null ? Http2Transport.create() : transport;
    transport = open;
    return open;
  }

  final HttpRequest.Builder request() {
    return HttpRequest.builder().origin("http", "127.0.0.1", server().port());
  }

  final HttpRequest duplex(RequestBody body) {
    return request().stream(body).wantsStream(true).build();
  }

  final HttpResponse send(HttpRequest request) throws IOException {
    return transport().send(request, soon());
  }

  static ResponseBody body(HttpResponse response) {
    ResponseBody body = response.stream();
    assertNotNull(body);
    return body;
  }

  static String text(HttpResponse response) {
    return new String(response.body(), UTF_8);
  }

  static void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing happened for 30 s");
    }
  }

  @AfterEach
  void closeAll() {
    if (transport != null) {
      transport.close();
    }
    if (server != null) {
      server.close();
    }
  }
}
