package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server on loopback that does to each connection what a script says, byte by byte. */
final class ScriptedServer implements AutoCloseable {
  /** What is done to one connection; it is closed when this returns. */
  interface Script {
    void serve(Peer peer) throws Exception;
  }

  final AtomicInteger connections = new AtomicInteger();
  final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();
  private final ServerSocket listener;
  private final Script script;
  private volatile int port;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "scripted-server");
            thread.setDaemon(true);
            return thread;
          });

  ScriptedServer(ServerSocketFactory sockets, InetAddress address, Script script)
      throws IOException {
    this.listener = sockets.createServerSocket(0, 50, address);
    this.script = script;
    this.port = listener.getLocalPort();
    threads.execute(this::accept);
  }

  static ScriptedServer plain(Script script) throws IOException {
    return new ScriptedServer(
        ServerSocketFactory.getDefault(), InetAddress.getLoopbackAddress(), script);
  }

  static ScriptedServer tls(TestKeys keys, Script script) throws IOException {
    return new ScriptedServer(
        keys.context().getServerSocketFactory(), InetAddress.getLoopbackAddress(), script);
  }

  /** The port to call. */
  int port() {
    return port;
  }

  /** Something in front of this server is called in its place. */
  void isCalledAt(int front) {
    port = front;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        sockets.add(socket);
        int number = connections.incrementAndGet();
        threads.execute(() -> serve(new Peer(socket, number, requests)));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Peer peer) {
    try (peer) {
      script.serve(peer);
    } catch (IOException e) {
      // The client went away, as some tests make it do.
    } catch (InterruptedException e) {
      if (!listener.isClosed()) {
        failures.add(e);
      } // else the test has ended, and what the script still waited for does not matter
    } catch (Throwable e) {
      failures.add(e);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      failures.add(e);
    }
    threads.shutdownNow();
    if (!failures.isEmpty()) {
      throw new AssertionError("the server's script failed", failures.peek());
    }
  }
}
