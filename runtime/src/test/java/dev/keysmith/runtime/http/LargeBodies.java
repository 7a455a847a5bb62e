package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sends and receives a body of 2 GiB over loopback in a heap of a few MiB. */
public final class LargeBodies {
  public static final long SIZE = 2L << 30;

  private LargeBodies() {}

  public static void main(String[] arguments) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SocketTransport transport = SocketTransport.create()) {
      Thread server = new Thread(() -> serve(listener));
      server.setDaemon(true);
      server.start();
      HttpRequest.Builder request =
          HttpRequest.builder().origin("http", "127.0.0.1", listener.getLocalPort());
      HttpRequest upload = request.method("PUT").stream(zeros()).build();
      HttpResponse sent = transport.send(upload, Deadline.none());
      System.out.println(new String(sent.body(), StandardCharsets.UTF_8));
      HttpRequest download = request.method("GET").stream(null).wantsStream(true).build();
      HttpResponse received = transport.send(download, Deadline.none());
      try (ResponseBody body = Objects.requireNonNull(received.stream())) {
        System.out.println(body.inputStream().transferTo(OutputStream.nullOutputStream()));
      }
    }
  }

  private static void serve(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      Peer peer = new Peer(socket, 1, new java.util.ArrayDeque<>());
      takeUpload(peer);
      peer.readHead();
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
      new Zeros(SIZE).transferTo(socket.getOutputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A body of zeros that can be read once. */
  public static RequestBody zeros() {
    return RequestBody.of(new Zeros(SIZE), SIZE);
  }

  /** Takes one upload on one connection, and answers with the number of bytes that came. */
  public static void serveUpload(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      takeUpload(new Peer(socket, 1, new java.util.ArrayDeque<>()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void takeUpload(Peer peer) throws IOException {
    ReceivedRequest head = new ReceivedRequest(1, peer.readHead(), new byte[0]);
    long length = Long.parseLong(Objects.requireNonNull(head.field("Content-Length")));
    peer.send("HTTP/1.1 100 Continue\r\n\r\n");
    long count = 0;
    byte[] piece = new byte[1 << 16];
    while (count < length) {
      int most = (int) Math.min(piece.length, length - count);
      int read = peer.socket().getInputStream().read(piece, 0, most);
      if (read < 0) {
        break;
      }
      count += read;
    }
    peer.answer(Long.toString(count));
  }

  /** So many zeros. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      left -= count;
      return count;
    }
  }
}
