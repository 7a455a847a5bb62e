package dev.keysmith.http2;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What all calls of a transport share: settings, threads, connections. */
final class Engine {
  final int connectMillis;
  final int readMillis;
  final int maxBody;
  final EventLoopGroup loops;
  final Connections connections;
  private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
  private final @Nullable ExecutorService ownWorkers;
  private final boolean ownsLoops;
  private final Executor workers;
  private final Executor completer;
  private volatile boolean closed;

  /**
   * @param completer what completes futures; null for the workers
   */
  Engine(Http2Builder settings, @Nullable Executor completer) {
    this.connectMillis = settings.connectMillis;
    this.readMillis = settings.readMillis;
    this.maxBody = settings.maxBody;
    this.ownsLoops = settings.eventLoops == null;
    this.loops =
        settings.eventLoops == null
            ? new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("keysmith-http2", true), NioIoHandler.newFactory())
            : settings.eventLoops;
    this.ownWorkers =
        settings.executor == null
            ? Executors.newCachedThreadPool(new DefaultThreadFactory("keysmith-http2-worker", true))
            : null;
    this.workers = settings.executor == null ? this::runOnOwn : settings.executor;
    this.completer = completer == null ? workers : completer;
    this.connections = new Connections(new Connector(this, settings), settings.idleMillis);
  }

  CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
    Exchange exchange = new Exchange(this, request, deadline);
    underWay.add(exchange);
    exchange.whenEnded(() -> underWay.remove(exchange));
    if (closed) {
      exchange.breakOff(closedFailure());
    } else {
      exchange.begin();
    }
    return exchange;
  }

  /** Runs what is the caller's, or may block. */
  void work(Runnable task) {
    workers.execute(task);
  }

  /** Runs what tells the caller of the end of a call. */
  void complete(Runnable task) {
    completer.execute(task);
  }

  /** After {@link #close} nothing waits for a thread, and what is left is short. */
  private void runOnOwn(Runnable task) {
    ExecutorService own = ownWorkers;
    try {
      if (own != null && !closed) {
        own.execute(task);
        return;
      }
    } catch (RejectedExecutionException e) {
      // Closed between the question and the answer.
    }
    task.run();
  }

  boolean isClosed() {
    return closed;
  }

  static IOException closedFailure() {
    return new IOException("the transport has been closed");
  }

  void close() {
    closed = true;
    for (Exchange exchange : underWay) {
      exchange.breakOff(closedFailure());
    }
    connections.close();
    if (ownsLoops) {
      loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
    if (ownWorkers != null) {
      ownWorkers.shutdownNow();
    }
  }
}
