package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.error.ClientException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.io.IOException;

/** Calls a service's operations, blocking. Safe for use by many threads at once. */
public final class ServiceClient implements AutoCloseable {
  private final ClientSettings settings;
  private final HttpTransport transport;
  private final boolean ownsTransport;
  private volatile boolean closed;

  ServiceClient(ClientSettings settings, HttpTransport transport, boolean ownsTransport) {
    this.settings = settings;
    this.transport = transport;
    this.ownsTransport = ownsTransport;
  }

  /**
   * Calls an operation: writes the input, then signs, sends and reads, again as long as the retry
   * policy has it. A thread that is interrupted while it waits to retry leaves with a {@link
   * TransportException} and keeps its interrupt flag.
   *
   * @throws ServiceException the operation's error, when the service answers with one
   * @throws CallTimeoutException when the deadline passes before there is an answer
   * @throws TransportException when no response could be had
   * @throws ClientException when there are no credentials, or the response cannot be read
   * @throws IllegalArgumentException when the operation is another service's
   * @throws IllegalStateException when the client has been closed
   */
  public <I extends Shape, O extends Shape, E extends OperationError> O call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    Call<I, O, E> call = new Call<>(settings, operation, input, options);
    while (true) {
      checkOpen();
      long wait;
      try {
        HttpResponse response = transport.send(call.nextRequest(), call.deadline());
        if (Call.isSuccess(response)) {
          return call.output(response);
        }
        wait = call.failures().afterError(call.error(response), response);
      } catch (IOException fault) {
        wait = call.failures().afterFault(fault);
      }
      pause(call, wait);
    }
  }

  private void pause(Call<?, ?, ?> call, long millis) {
    checkOpen();
    try {
      settings.retryPolicy.sleeper().sleep(millis);
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw call.failures().interrupted(interrupt);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the client has been closed");
    }
  }

  /**
   * Ends the client, and closes its transport unless that was given to the builder. Later calls
   * throw. Closing again does nothing.
   */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      if (ownsTransport) {
        transport.close();
      }
    }
  }

  /** The service and where it is reached. */
  @Override
  public String toString() {
    return "ServiceClient[".concat(settings.toString()).concat("]");
  }
}
