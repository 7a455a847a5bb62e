package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of a call that ends without an answer of the service. Each says how many attempts
 * were made, and names the error of an earlier one by code and status: its message is the service's
 * and may quote the request.
 */
final class CallFailures {
  private final String operation;
  private final int attempts;
  private final @Nullable Exception last;

  CallFailures(String operation, int attempts, @Nullable Exception last) {
    this.operation = operation;
    this.attempts = attempts;
    this.last = last;
  }

  CallTimeoutException timedOut(@Nullable IOException fault) {
    return new CallTimeoutException(
        operation + " ran out of time after " + attempts() + lastError(),
        last == null ? fault : last);
  }

  TransportException unanswered(IOException fault) {
    return new TransportException(
        operation + " got no response in " + attempts() + ": " + describe(fault), fault);
  }

  TransportException interrupted(InterruptedException interrupt) {
    return new TransportException(
        operation + " was interrupted while it waited to retry, after " + attempts() + lastError(),
        last == null ? interrupt : last);
  }

  private String attempts() {
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
