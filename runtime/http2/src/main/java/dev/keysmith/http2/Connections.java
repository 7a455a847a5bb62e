package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections to each origin. While one is being opened, all who need it wait for that one; who
 * finds no room on it then has another one opened.
 */
final class Connections {
  private final Connector connector;
  private final int idleMillis;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, List<Connection>> open = new HashMap<>();
  private final Map<String, List<CompletableFuture<Connection>>> waiting = new HashMap<>();
  private boolean closed;

  Connections(Connector connector, int idleMillis) {
    this.connector = connector;
    this.idleMillis = idleMillis;
  }

  /**
   * A connection with room for one stream, which is taken. Whoever gets it either opens the stream
   * or gives the room back.
   */
  CompletableFuture<Connection> acquire(HttpRequest request) {
    CompletableFuture<Connection> room = new CompletableFuture<>();
    Connection free = null;
    boolean connect = false;
    lock.lock();
    try {
      if (closed) {
        room.completeExceptionally(Engine.closedFailure());
        return room;
      }
      free = takeRoom(request.origin());
      if (free == null) {
        List<CompletableFuture<Connection>> others = waiting.get(request.origin());
        connect = others == null;
        if (others == null) {
          others = new ArrayList<>();
          waiting.put(request.origin(), others);
        }
        others.add(room);
      }
    } finally {
      lock.unlock();
    }
    if (free != null) {
      room.complete(free);
    }
    if (connect) {
      CompletableFuture<?> unused =
          connector
              .connect(request)
              .whenComplete((opened, failure) -> serve(request, opened, failure));
    }
    return room;
  }

  private @Nullable Connection takeRoom(String origin) {
    for (Connection connection : open.getOrDefault(origin, List.of())) {
      if (connection.take()) {
        return connection;
      }
    }
    return null;
  }

  /** Gives those who wait for a connection their room on it, or what it failed with. */
  private void serve(
      HttpRequest request, @Nullable Connection opened, @Nullable Throwable failure) {
    List<CompletableFuture<Connection>> rest;
    List<CompletableFuture<Connection>> served = new ArrayList<>();
    Throwable reason = failure;
    lock.lock();
    try {
      rest = waiting.remove(request.origin());
      if (closed) {
        reason = Engine.closedFailure();
      } else if (opened != null) {
        open.computeIfAbsent(request.origin(), origin -> new ArrayList<>()).add(opened);
        while (served.size() < rest.size() && opened.take()) {
          served.add(rest.get(served.size()));
        }
        if (served.isEmpty()) {
          reason = new IOException(request.peer() + " allows no streams");
        }
      }
    } finally {
      lock.unlock();
    }
    if (opened != null) {
      opened.channel.closeFuture().addListener(done -> forget(request.origin(), opened));
      if (reason != null) {
        opened.channel.close();
      }
    }
    for (int i = 0; i < rest.size(); i++) {
      if (i < served.size() && opened != null) {
        give(opened, rest.get(i));
      } else if (reason != null) {
        rest.get(i).completeExceptionally(reason);
      } else {
        acquireFor(rest.get(i), request);
      }
    }
  }

  private void give(Connection connection, CompletableFuture<Connection> to) {
    if (!to.complete(connection)) {
      release(connection);
    }
  }

  private void acquireFor(CompletableFuture<Connection> waiting, HttpRequest request) {
    CompletableFuture<?> unused =
        acquire(request)
            .whenComplete(
                (connection, failure) -> {
                  if (connection != null) {
                    give(connection, waiting);
                  } else if (failure != null) {
                    waiting.completeExceptionally(failure);
                  }
                });
  }

  private void forget(String origin, Connection connection) {
    lock.lock();
    try {
      List<Connection> left = open.get(origin);
      if (left != null && left.remove(connection) && left.isEmpty()) {
        open.remove(origin);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes back the room of a stream that is over. */
  void release(Connection connection) {
    connection.give(idleMillis);
  }

  void close() {
    List<Connection> all = new ArrayList<>();
    lock.lock();
    try {
      closed = true;
      for (List<Connection> each : open.values()) {
        all.addAll(each);
      }
    } finally {
      lock.unlock();
    }
    for (Connection connection : all) {
      connection.channel.close();
    }
  }
}
