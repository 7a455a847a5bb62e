package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.retry.RetryState;
import dev.keysmith.runtime.schema.OperationError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a call does when an attempt fails: it waits and goes on, or ends with an exception. Not
 * loaded while all goes well.
 *
 * <p>The messages say how many attempts were made, and name an earlier error of the service by code
 * and status alone: its message is the service's and may quote the request.
 */
final class FailedAttempts {
  private final Call<?, ?, ?> call;
  private final RetryState retries;
  private @Nullable Exception last;

  FailedAttempts(Call<?, ?, ?> call, RetryState retries) {
    this.call = call;
    this.retries = retries;
  }

  /**
   * @return the milliseconds to wait before the next attempt
   * @throws ServiceException the error, when it ends the call
   */
  long afterError(OperationError error, HttpResponse response) {
    ServiceException thrown = error.exception();
    long wait =
        call.isReplayable() ? retries.afterError(thrown, response.headers()) : RetryState.GIVE_UP;
    if (wait == RetryState.GIVE_UP) {
      call.report(response);
      throw thrown;
    }
    last = thrown;
    return wait;
  }

  /**
   * @return the milliseconds to wait before the next attempt
   * @throws TransportException with the fault as its cause, when it ends the call
   * @throws CallTimeoutException when the deadline has passed
   */
  long afterFault(IOException fault) {
    if (retries.isTimeout(fault)) {
      throw timedOut(fault);
    }
    long wait = call.isReplayable() ? retries.afterFault(fault) : RetryState.GIVE_UP;
    if (wait == RetryState.GIVE_UP) {
      throw new TransportException(
          call.name() + " got no response in " + attempts() + ": " + describe(fault), fault);
    }
    last = fault;
    return wait;
  }

  RuntimeException timedOut(@Nullable IOException fault) {
    return new CallTimeoutException(
        call.name() + " ran out of time after " + attempts() + lastError(),
        last == null ? fault : last);
  }

  RuntimeException interrupted(InterruptedException interrupt) {
    return new TransportException(
        call.name()
            + " was interrupted while it waited to retry, after "
            + attempts()
            + lastError(),
        last == null ? interrupt : last);
  }

  private String attempts() {
    int attempts = call.attempts();
    return attempts == 1 ? "1 attempt" : attempts + " attempts";
  }

  private String lastError() {
    return last == null ? "" : "; the last error was " + describe(last);
  }

  private static String describe(Exception error) {
    String name = error.getClass().getSimpleName();
    if (error instanceof ServiceException answer) {
      return (answer.code().isEmpty() ? name : answer.code())
          + " with status "
          + answer.statusCode();
    }
    return error.getMessage() == null ? name : name + ": " + error.getMessage();
  }
}
