package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.keysmith.http2.Http2Builder;
import dev.keysmith.http2.Http2Transport;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.SubmissionPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of HTTP/2 that shares nothing with ours: Jetty's. */
@Timeout(300)
final class JettyTest {
  private @Nullable JettyEcho server;

  @BeforeEach
  void start() throws Exception {
    server = JettyEcho.start();
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private Http2Transport open(boolean secure) {
    Http2Builder builder = Http2Transport.builder();
    return secure ? builder.sslContext(TestKeys.LOOPBACK.context()).build() : builder.build();
  }

  private HttpRequest.Builder request(boolean secure) {
    return Objects.requireNonNull(server)
        .request(secure)
        .path("/a%20b")
        .query("c=d")
        .wantsStream(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEventArrivesBeforeTheRequestEnds(boolean secure) throws Exception {
    SubmissionPublisher<ByteBuffer> events = new SubmissionPublisher<>();
    try (Http2Transport transport = open(secure)) {
      HttpRequest request = request(secure).stream(RequestBody.of(events)).build();
      HttpResponse response = transport.send(request, TransportStage.soon());
      assertEquals("/a%20b?c=d", response.headers().first("X-Seen"));
      InputStream in = Objects.requireNonNull(response.stream()).inputStream();
      assertEquals("event", new String(in.readNBytes(5), UTF_8));
      assertFalse(events.isClosed());
      events.submit(ByteBuffer.wrap("first".getBytes(UTF_8)));
      assertEquals("first", new String(in.readNBytes(5), UTF_8));
      events.close();
      assertEquals(-1, in.read());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void carriesLargeBodiesBothWaysAtOnce(boolean secure) throws Exception {
    byte[] bytes = new byte[5_000_000];
    new Random(7).nextBytes(bytes);
    try (Http2Transport transport = open(secure)) {
      RequestBody sent = RequestBody.of(new ByteArrayInputStream(bytes), bytes.length);
      HttpRequest request = request(secure).stream(sent).build();
      try (ResponseBody body =
          Objects.requireNonNull(transport.send(request, TransportStage.soon()).stream())) {
        InputStream in = body.inputStream();
        assertEquals("event", new String(in.readNBytes(5), UTF_8));
        assertArrayEquals(bytes, in.readAllBytes());
      }
    }
  }

  /** Flow control keeps both ends from holding what the other does not take yet. */
  @Test
  void aSmallHeapCarriesALargeBodyBothWays() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeEcho.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertEquals(LargeBodies.SIZE + 5 + "\n", output.replace("\r", ""));
  }
}
