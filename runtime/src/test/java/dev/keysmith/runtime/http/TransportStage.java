package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A scripted server and the transport that calls it. */
abstract class TransportStage {
  static Deadline soon() {
    return Deadline.after(Duration.ofSeconds(30));
  }

  private @Nullable ScriptedServer server;
  private @Nullable HttpTransport transport;

  abstract boolean isSecure();

  /** A transport that trusts {@link TestKeys#LOOPBACK}. */
  abstract HttpTransport open(Duration readTimeout, int maxBody) throws IOException;

  /** Whether the script is served over TLS; else something in front of it may be. */
  boolean isScriptSecure() {
    return isSecure();
  }

  /** The port to call in place of the server's own: that of what is in front of it, if anything. */
  int front(int port) throws IOException {
    return port;
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

  final ScriptedServer serve(ScriptedServer.Script script) throws IOException {
    ScriptedServer started =
        isScriptSecure()
            ? ScriptedServer.tls(TestKeys.LOOPBACK, script)
            : ScriptedServer.plain(script);
    server = started;
    started.isCalledAt(front(started.port()));
    return started;
  }

  /** A server that answers each request with these bytes and then closes. */
  final ScriptedServer serveBytes(String bytes) throws IOException {
    return serve(
        peer -> {
          if (peer.readRequest() != null) {
            peer.send(bytes);
          }
        });
  }

  final ScriptedServer server() {
    return java.util.Objects.requireNonNull(server);
  }

  final void use(HttpTransport chosen) {
    transport = chosen;
  }

  final HttpTransport transport() throws IOException {
    HttpTransport opened = transport;
    if (opened == null) {
      opened = open(Duration.ofSeconds(20), 1 << 20);
      transport = opened;
    }
    return opened;
  }

  final HttpRequest.Builder request() {
    return HttpRequest.builder()
        .origin(isSecure() ? "https" : "http", "127.0.0.1", server().port())
        .header("X-Test", "yes")
        .body("{}".getBytes(UTF_8));
  }

  final HttpResponse send() throws IOException {
    return transport().send(request().build(), Deadline.after(Duration.ofSeconds(30)));
  }

  final HttpResponse exchange(String response) throws IOException {
    serveBytes(response);
    return send();
  }

  final IOException fails(String response) throws IOException {
    serveBytes(response);
    return assertThrows(IOException.class, this::send);
  }

  static String text(HttpResponse response) {
    return new String(response.body(), UTF_8);
  }
}
