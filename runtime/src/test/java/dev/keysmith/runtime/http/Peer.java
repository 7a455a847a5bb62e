package dev.keysmith.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The server's end of a connection. */
final class Peer implements AutoCloseable {
  final int number;
  private final Socket socket;
  private final Queue<ReceivedRequest> requests;

  Peer(Socket socket, int number, Queue<ReceivedRequest> requests) {
    this.socket = socket;
    this.number = number;
    this.requests = requests;
  }

  Socket socket() {
    return socket;
  }

  /** The next request; null when the client has closed. */
  @Nullable ReceivedRequest readRequest() throws IOException {
    String head = readHead();
    if (head.isEmpty()) {
      return null;
    }
    ReceivedRequest request = new ReceivedRequest(number, head, new byte[0]);
    if (request.field("Expect") != null) {
      send("HTTP/1.1 100 Continue\r\n\r\n");
    }
    String length = request.field("Content-Length");
    if (length != null) {
      byte[] body = socket.getInputStream().readNBytes(Integer.parseInt(length));
      request = new ReceivedRequest(number, head, body);
    } else if (request.field("Transfer-Encoding") != null) {
      request = new ReceivedRequest(number, head, readChunks());
    }
    requests.add(request);
    return request;
  }

  /** The bytes of chunks that have neither extensions nor trailers. */
  private byte[] readChunks() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = readSize(in); size > 0; size = readSize(in)) {
      body.write(in.readNBytes(size));
      readSize(in);
    }
    return in.readNBytes(2).length == 2 ? body.toByteArray() : new byte[0];
  }

  /** A line in hexadecimal; 0 of an empty one. */
  private static int readSize(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder("0");
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return Integer.parseInt(line.toString().trim(), 16);
  }

  /** Lines up to the empty one, which is left out. */
  String readHead() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.write(c);
      if (c == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString(StandardCharsets.UTF_8);
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Answers 200 with a text. */
  void answer(String body) throws IOException {
    send("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
  }

  /** Answers every request until the client closes. */
  void answerAll(String body) throws IOException {
    while (readRequest() != null) {
      answer(body);
    }
  }

  /** Returns when the client has closed its end. */
  void awaitClose() {
    try {
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {
        // nothing is expected
      }
    } catch (IOException e) {
      // A reset is a close, too.
    }
  }

  /** Sends a byte each 20 ms, the wait being a read that times out, until the client is gone. */
  void trickle() throws IOException {
    socket.setSoTimeout(20);
    for (boolean open = true; open; ) {
      try {
        open = socket.getInputStream().read() >= 0;
      } catch (SocketTimeoutException e) {
        send("x");
      }
    }
  }

  /** Carries bytes to and from a port on loopback until an end closes; what the client sent. */
  byte[] relay(int port) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), port)) {
      Thread back = new Thread(() -> copy(origin, socket));
      back.setDaemon(true);
      back.start();
      byte[] piece = new byte[8192];
      InputStream in = socket.getInputStream();
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        sent.write(piece, 0, count);
        origin.getOutputStream().write(piece, 0, count);
      }
    } catch (IOException e) {
      // An end went away.
    }
    return sent.toByteArray();
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // An end went away.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
