package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.JdkAsyncTransport;
import dev.keysmith.runtime.retry.Sleeper;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Calls a service's operations without blocking. Safe for use by many threads at once. */
public final class AsyncServiceClient implements AutoCloseable {
  private final ClientSettings settings;
  private final @Nullable AsyncHttpTransport givenTransport;
  private final @Nullable Duration connectTimeout;
  private final @Nullable Duration readTimeout;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable AsyncHttpTransport ownTransport;
  private volatile boolean closed;

  /**
   * @param givenTransport null for one of the client's own, made at first use with the timeouts
   */
  AsyncServiceClient(
      ClientSettings settings,
      @Nullable AsyncHttpTransport givenTransport,
      @Nullable Duration connectTimeout,
      @Nullable Duration readTimeout) {
    this.settings = settings;
    this.givenTransport = givenTransport;
    this.connectTimeout = connectTimeout;
    this.readTimeout = readTimeout;
  }

  /**
   * As {@link ServiceClient#call}. The future fails with the very exception that the blocking call
   * throws, never with a {@link java.util.concurrent.CompletionException} around it; {@code join}
   * and {@code get} and dependent stages wrap it as the JDK has it. This method itself throws
   * nothing. Cancelling the future abandons the exchange and stops the retries. Credentials are
   * asked for on the thread that begins an attempt, which for the first one is the caller's.
   */
  public <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    try {
      AsyncCall<I, O, E> call =
          new AsyncCall<>(this, new Call<>(settings, operation, input, options));
      call.run();
      return call;
    } catch (RuntimeException failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }

  /**
   * @throws IllegalStateException when the client has been closed
   */
  Sleeper sleeper() {
    checkOpen();
    return settings.retryPolicy.sleeper();
  }

  /**
   * @throws IllegalStateException when the client has been closed
   */
  AsyncHttpTransport transport() {
    lock.lock();
    try {
      checkOpen();
      if (givenTransport != null) {
        return givenTransport;
      }
      if (ownTransport == null) {
        ownTransport = JdkAsyncTransport.create(connectTimeout, readTimeout);
      }
      return ownTransport;
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the client has been closed");
    }
  }

  /**
   * Ends the client, and closes its transport unless that was given to the builder. Later calls
   * fail. Closing again does nothing.
   */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      if (ownTransport != null) {
        ownTransport.close();
        ownTransport = null;
      }
    } finally {
      lock.unlock();
    }
  }

  /** The service and where it is reached. */
  @Override
  public String toString() {
    return "AsyncServiceClient[".concat(settings.toString()).concat("]");
  }
}
