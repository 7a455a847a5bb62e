package dev.keysmith.runtime.http;

import dev.keysmith.http2.FrameServer;
import dev.keysmith.http2.ServerStream;
import dev.keysmith.runtime.stream.RequestBody;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A server of HTTP/2 that carries each request to a server of HTTP/1.1, so that the scripts of the
 * contracts serve both. What the script sends is read as strictly as the runtime reads; where it
 * breaks off or is malformed the stream is reset.
 */
final class Gateway implements AutoCloseable {
  private static final Set<String> NOT_CARRIED =
      Set.of("connection", "transfer-encoding", "keep-alive");

  private final FrameServer server;
  private final int behind;

  /**
   * @param behind the port of the server of HTTP/1.1
   */
  Gateway(@Nullable SSLContext tls, int behind) {
    this.behind = behind;
    this.server = FrameServer.start(tls, this::carry);
  }

  int port() {
    return server.port();
  }

  private void carry(ServerStream stream) throws Exception {
    Http2Headers head = stream.head();
    byte[] body = stream.body();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      stream.onClose(() -> Connection.close(socket));
      HttpRequest request = request(head, body);
      Connection connection =
          new Connection(
              request.origin(),
              new RequestBytes(false, null),
              socket,
              socket,
              new WireInput(socket),
              64 * 1024,
              64 * 1024 * 1024);
      answer(stream, connection, connection.exchange(request, Deadline.none(), 60_000, 0));
    } catch (IOException e) {
      stream.reset(Http2Error.INTERNAL_ERROR);
    }
  }

  private static HttpRequest request(Http2Headers head, byte[] body) {
    String target = head.path().toString();
    int query = target.indexOf('?');
    String authority = head.authority().toString();
    int colon = authority.lastIndexOf(':');
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method(head.method().toString())
            .origin(
                head.scheme().toString(),
                authority.substring(0, colon),
                Integer.parseInt(authority.substring(colon + 1)))
            .path(query < 0 ? target : target.substring(0, query))
            .query(query < 0 ? null : target.substring(query + 1))
            .wantsStream(true);
    for (Map.Entry<CharSequence, CharSequence> field : head) {
      if (field.getKey().charAt(0) != ':') {
        request.headers().add(field.getKey().toString(), field.getValue().toString());
      }
    }
    boolean chunked = head.get("content-length") == null && body.length > 0;
    boolean unknown = chunked || (head.get("content-length") == null && isUpload(head));
    return unknown
        ? request.stream(RequestBody.of(new ByteArrayInputStream(body))).build()
        : request.body(body).build();
  }

  private static boolean isUpload(Http2Headers head) {
    return head.method().toString().equals("PUT");
  }

  private static void answer(ServerStream stream, Connection connection, HttpResponse response)
      throws IOException, InterruptedException {
    boolean whole = connection.isBodyRead();
    byte[] body = response.body();
    String[] fields = fields(response.headers());
    stream.sendHead(Integer.toString(response.status()), whole && body.length == 0, fields);
    if (whole) {
      if (body.length > 0) {
        stream.send(body, body.length, true);
      }
      return;
    }
    byte[] piece = new byte[16 * 1024];
    int count = connection.readBody(piece, 0, piece.length);
    for (; count >= 0; count = connection.readBody(piece, 0, piece.length)) {
      if (!stream.send(piece, count, false).await().isSuccess()) {
        return;
      }
    }
    stream.send(piece, 0, true);
  }

  private static String[] fields(HttpHeaders headers) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i).toLowerCase(Locale.ROOT);
      if (!NOT_CARRIED.contains(name)) {
        fields.add(name);
        fields.add(headers.value(i));
      }
    }
    return fields.toArray(new String[0]);
  }

  @Override
  public void close() {
    server.close();
  }
}
