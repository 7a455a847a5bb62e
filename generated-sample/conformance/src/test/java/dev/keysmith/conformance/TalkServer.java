package dev.keysmith.conformance;

import dev.keysmith.runtime.codec.eventstream.EventDecoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A service over HTTP/2 that speaks first and then gives back each event that it hears, out of the
 * signed message that it came in.
 */
final class TalkServer implements AutoCloseable {
  private final Server server = new Server();

  private TalkServer() {}

  static TalkServer start(Talk talk) throws Exception {
    TalkServer started = new TalkServer();
    HttpConfiguration plain = new HttpConfiguration();
    started.server.addConnector(
        new ServerConnector(started.server, new HTTP2CServerConnectionFactory(plain)));
    started.server.setHandler(new Answers(talk));
    started.server.start();
    return started;
  }

  String endpoint() {
    return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Answers extends Handler.Abstract {
    private final Talk talk;

    Answers(Talk talk) {
      this.talk = talk;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      for (String field : talk.fields()) {
        List<String> parts = List.of(field.split(": ", 2));
        response.getHeaders().put(parts.get(0), parts.get(1));
      }
      try (InputStream in = Content.Source.asInputStream(request);
          OutputStream out = Content.Sink.asOutputStream(response)) {
        if (talk.hasInitialMessages()) {
          out.write(talk.greeting("hello").encode());
        }
        out.write(talk.said("welcome").encode());
        out.flush();
        echo(in, out);
      }
      callback.succeeded();
      return true;
    }

    private void echo(InputStream in, OutputStream out) throws Exception {
      EventDecoder decoder = new EventDecoder();
      byte[] piece = new byte[8192];
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        ByteBuffer bytes = ByteBuffer.wrap(piece, 0, count);
        for (EventMessage signed = decoder.read(bytes);
            signed != null;
            signed = decoder.read(bytes)) {
          if (!isInitialRequest(signed)) {
            out.write(signed.payload());
            out.flush();
          }
        }
      }
    }

    private static boolean isInitialRequest(EventMessage signed) {
      EventMessage inner = new EventDecoder().read(ByteBuffer.wrap(signed.payload()));
      return inner != null && "initial-request".equals(inner.text(":event-type"));
    }
  }
}
