package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.http.LargeBodies;
import dev.keysmith.runtime.http.SocketTransport;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Uploads a body of 2 GiB in signed chunks with a checksum behind them, in a heap of a few MiB. */
public final class LargeUpload {
  private LargeUpload() {}

  public static void main(String[] arguments) throws IOException {
    ShapeSchema input = ShapeSchema.structure("test#PutInput");
    AnyOperation operation = AnyOperation.in("PUT", "/", input).sending(LargeBodies.zeros());
    operation.bindings().withRequestChecksum("Algorithm", false);
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Told transport = new Told()) {
      Thread server = new Thread(() -> LargeBodies.serveUpload(listener));
      server.setDaemon(true);
      server.start();
      CapturedCalls calls = new CapturedCalls("s3");
      calls.builder.endpoint("http://127.0.0.1:" + listener.getLocalPort());
      calls.call(operation, AnyShape.of(input), transport);
    }
  }

  /** Tells what the server answers. */
  private static final class Told implements HttpTransport {
    private final SocketTransport sockets = SocketTransport.create();

    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
      HttpResponse response = sockets.send(request, deadline);
      System.out.println(new String(response.body(), StandardCharsets.UTF_8));
      return new HttpResponse(response.status(), response.headers(), new byte[0]);
    }

    @Override
    public void close() {
      sockets.close();
    }
  }
}
