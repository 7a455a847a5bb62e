package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a transport: those at rest, given out again last in first out, and the sockets
 * of all, so that closing ends calls under way. No IO happens under the lock.
 */
final class ConnectionPool {
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayList<Connection> idle = new ArrayList<>();
  private final Set<Socket> open = new HashSet<>();
  private final int maxIdle;
  private final long lifetimeNanos;
  private final long probeNanos;
  private final int probeMillis;
  private volatile boolean closed;

  ConnectionPool(SocketTransport.Builder settings) {
    this.maxIdle = settings.maxIdle;
    this.lifetimeNanos = settings.idleLifetimeNanos;
    this.probeNanos = settings.probeNanos;
    this.probeMillis = settings.probeMillis;
  }

  /** Takes charge of a socket about to be connected. */
  void add(Socket socket) throws IOException {
    lock.lock();
    try {
      open.add(socket);
    } finally {
      lock.unlock();
    }
    if (closed) {
      discard(socket);
      throw new IOException("the transport has been closed");
    }
  }

  /** Closes a connection, with TLS in the way its peer expects. */
  void discard(Connection connection) {
    connection.close();
    discard(connection.socket());
  }

  void discard(Socket socket) {
    lock.lock();
    try {
      open.remove(socket);
    } finally {
      lock.unlock();
    }
    Connection.close(socket);
  }

  boolean isClosed() {
    return closed;
  }

  /** A connection fit for the request, or null. */
  @Nullable Connection take(HttpRequest request) {
    for (Connection last = pop(request); last != null; last = pop(request)) {
      long now = System.nanoTime();
      int probe = last.hasRestedFor(probeNanos, now) ? probeMillis : 0;
      if (!last.hasRestedFor(lifetimeNanos, now) && last.isAlive(probe)) {
        return last;
      }
      discard(last);
    }
    return null;
  }

  private @Nullable Connection pop(HttpRequest request) {
    lock.lock();
    try {
      for (int i = idle.size() - 1; i >= 0; i--) {
        if (idle.get(i).serves(request)) {
          return idle.remove(i);
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** Keeps a connection for later; another one may have to go for it. */
  void put(Connection connection) {
    long now = System.nanoTime();
    connection.rest(now);
    Connection surplus = connection;
    lock.lock();
    try {
      if (!closed) {
        idle.add(connection);
        surplus = removeSurplus(connection, now);
      }
    } finally {
      lock.unlock();
    }
    if (surplus != null) {
      discard(surplus);
    }
  }

  /** The list is in the order of rest: the longest is first. */
  private @Nullable Connection removeSurplus(Connection newest, long now) {
    int alike = 0;
    int oldest = -1;
    for (int i = idle.size() - 1; i >= 0; i--) {
      if (idle.get(i).isLike(newest)) {
        alike++;
        oldest = i;
      }
    }
    if (alike > maxIdle) {
      return idle.remove(oldest);
    }
    return idle.get(0).hasRestedFor(lifetimeNanos, now) ? idle.remove(0) : null;
  }

  /** Closes every connection; calls under way fail. */
  void close() {
    ArrayList<Connection> resting;
    ArrayList<Socket> sockets;
    lock.lock();
    try {
      closed = true;
      resting = new ArrayList<>(idle);
      sockets = new ArrayList<>(open);
      idle.clear();
      open.clear();
    } finally {
      lock.unlock();
    }
    for (Connection connection : resting) {
      connection.close();
    }
    for (Socket socket : sockets) {
      Connection.close(socket);
    }
  }
}
