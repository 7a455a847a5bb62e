package dev.keysmith.runtime.client;

import dev.keysmith.http2.FrameServer;
import dev.keysmith.http2.Http2AsyncTransport;
import dev.keysmith.http2.Http2Builder;
import dev.keysmith.http2.Http2Transport;
import dev.keysmith.http2.ServerStream;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.http.HttpHeaders;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A scripted server of HTTP/2 on loopback. */
final class Http2Wire extends Wire {
  private final boolean async;
  private final FrameServer server = FrameServer.start(null, this::serve);
  private final List<AutoCloseable> transports = new ArrayList<>();

  Http2Wire(boolean async) {
    this.async = async;
  }

  @Override
  void connect(VaultClientBuilder builder) {
    builder.endpoint("http://127.0.0.1:" + server.port());
    use(builder, Http2Transport.builder());
  }

  void shortReadTimeout(VaultClientBuilder builder) {
    use(builder, Http2Transport.builder().readTimeout(Duration.ofMillis(300)));
  }

  private void use(VaultClientBuilder builder, Http2Builder settings) {
    if (async) {
      Http2AsyncTransport made = settings.buildAsync();
      transports.add(made);
      builder.asyncTransport(made);
    } else {
      Http2Transport made = settings.build();
      transports.add(made);
      builder.transport(made);
    }
  }

  private void serve(ServerStream stream) throws Exception {
    Http2Headers head = stream.head();
    HttpHeaders.Builder headers = HttpHeaders.builder();
    headers.add("host", head.authority().toString());
    for (Map.Entry<CharSequence, CharSequence> field : head) {
      if (field.getKey().charAt(0) != ':') {
        headers.add(field.getKey().toString(), field.getValue().toString());
      }
    }
    Reply reply =
        answer(
            new Received(
                head.method().toString(), head.path().toString(), headers.build(), stream.body()));
    switch (reply.kind) {
      case RESPONSE -> send(stream, reply);
      case RESET -> stream.reset(Http2Error.INTERNAL_ERROR);
      case SILENCE -> {
        CountDownLatch closed = new CountDownLatch(1);
        stream.onClose(closed::countDown);
        closed.await();
      }
      case GARBAGE -> stream.sendHead("none", true);
    }
  }

  private static void send(ServerStream stream, Reply reply) {
    List<String> fields = new ArrayList<>();
    for (String[] header : reply.headers) {
      fields.add(header[0].toLowerCase(Locale.ROOT));
      fields.add(header[1]);
    }
    stream.sendHead(Integer.toString(reply.status), false, fields.toArray(new String[0]));
    stream.send(reply.body, reply.body.length, true);
  }

  @Override
  public void close() {
    try {
      for (AutoCloseable transport : transports) {
        transport.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      server.close();
    }
  }
}
