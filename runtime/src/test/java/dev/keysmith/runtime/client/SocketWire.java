package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The script played by a server on a loopback socket, to the client's own transport. */
final class SocketWire extends Wire {
  private final ServerSocket server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final Semaphore ended = new Semaphore(0);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  SocketWire() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  @Override
  void connect(VaultClientBuilder builder) {
    builder.endpoint(url());
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** The number of connections that clients have made. */
  int connections() {
    return sockets.size();
  }

  /** Waits until the clients have closed all connections. */
  void awaitEndOfConnections() throws InterruptedException {
    for (Socket ignored : sockets) {
      if (!ended.tryAcquire(10, TimeUnit.SECONDS)) {
        throw new AssertionError("a connection is still open");
      }
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        sockets.add(socket);
        threads.execute(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      for (Received request = read(in); request != null; request = read(in)) {
        if (!play(answer(request), socket)) {
          return;
        }
      }
    } catch (IOException gone) {
      // The client has left, as some tests have it.
    } finally {
      ended.release();
    }
  }

  /** Whether the connection goes on. */
  private static boolean play(Reply reply, Socket socket) throws IOException {
    switch (reply.kind) {
      case RESPONSE -> socket.getOutputStream().write(message(reply));
      case RESET -> {
        // With a linger of zero, closing sends RST.
        socket.setSoLinger(true, 0);
        return false;
      }
      case SILENCE -> {
        // Ends when the client closes the connection or the test closes this server.
        return socket.getInputStream().read() >= 0;
      }
      case GARBAGE -> {
        socket.getOutputStream().write("SSH-2.0-none\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return false;
      }
    }
    return true;
  }

  private static byte[] message(Reply reply) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status + " x\r\n");
    for (String[] header : reply.headers) {
      head.append(header[0]).append(": ").append(header[1]).append("\r\n");
    }
    head.append("Content-Length: ").append(reply.body.length).append("\r\n\r\n");
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    message.write(reply.body);
    return message.toByteArray();
  }

  /** The next request, or null at the end of the stream. */
  private static @Nullable Received read(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    String length = headers.first("content-length");
    byte[] body = in.readNBytes(length == null ? 0 : Integer.parseInt(length));
    String[] parts = first.split(" ", -1);
    return new Received(parts[0], parts[1], headers.build(), body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
