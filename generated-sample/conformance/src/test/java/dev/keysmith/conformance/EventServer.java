package dev.keysmith.conformance;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Answers one request over a socket as a script has it, which may wait between what it sends. */
final class EventServer implements AutoCloseable {
  /** What is done with a connection. */
  interface Script {
    void run(Exchange exchange) throws Exception;
  }

  private final ServerSocket listener;
  private final CompletableFuture<Void> served;

  EventServer(Script script) throws IOException {
    this.listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    // A thread of its own: a script that waits must not hold one that clients of the JDK need.
    this.served =
        CompletableFuture.runAsync(
            () -> serve(script), task -> new Thread(task, "event server").start());
  }

  private void serve(Script script) {
    try (Socket socket = listener.accept()) {
      script.run(new Exchange(socket));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  String endpoint() {
    return "http://localhost:" + listener.getLocalPort();
  }

  /** Waits for the script's end; what it has thrown is thrown. */
  @Override
  public void close() throws IOException {
    listener.close();
    served.join();
  }

  /** One request and its response. */
  static final class Exchange {
    private final InputStream in;
    private final OutputStream out;

    private Exchange(Socket socket) throws IOException {
      this.in = socket.getInputStream();
      this.out = socket.getOutputStream();
    }

    /** Reads the whole request, and gives its body without the chunks' frames. */
    byte[] request() throws IOException {
      long length = 0;
      boolean chunked = false;
      for (String line = line(); !line.isEmpty(); line = line()) {
        String field = line.toLowerCase(Locale.ROOT);
        chunked |= field.equals("transfer-encoding: chunked");
        if (field.startsWith("content-length:")) {
          length = Long.parseLong(field.substring(15).strip());
        }
      }
      return chunked ? chunks() : in.readNBytes((int) length);
    }

    private byte[] chunks() throws IOException {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
        body.writeBytes(in.readNBytes(size));
        line();
      }
      line();
      return body.toByteArray();
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        line.write(next);
      }
      return line.toString(StandardCharsets.US_ASCII).strip();
    }

    /** Begins a response whose body follows in chunks. */
    void head(int status, String... fields) throws IOException {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Of the test\r\n");
      for (String field : fields) {
        head.append(field).append("\r\n");
      }
      head.append("Transfer-Encoding: chunked\r\n\r\n");
      out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }

    void send(EventMessage message) throws IOException {
      chunk(message.encode());
    }

    void chunk(byte[] bytes) throws IOException {
      out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.write(new byte[] {'\r', '\n'});
      out.flush();
    }

    /** Waits until the client has closed the connection. */
    boolean isClosedByPeer() {
      try {
        return in.read() < 0;
      } catch (IOException reset) {
        return true;
      }
    }

    /** Ends the body. */
    void end() throws IOException {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }
}
