package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.error.ServiceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a call keeps to its deadline. */
interface DeadlineContract extends CallStage {

  @Test
  default void aSilentServerIsLeftAtTheDeadline() {
    builder().callTimeout(Duration.ofMillis(200));
    wire().willAnswer(Reply.silence());
    CallTimeoutException thrown = assertThrows(CallTimeoutException.class, this::put);
    assertEquals("PutSecret ran out of time after 1 attempt", thrown.getMessage());
    assertEquals(1, wire().received().size());
    assertEquals(List.of(), sleeper().waits());
  }

  @Test
  default void theDeadlineSpansTheRetriesAndTheMessageTellsTheLastError() {
    wire().willAnswer(Reply.error(503, "ServiceUnavailable"), Reply.silence());
    CallTimeoutException thrown =
        assertThrows(CallTimeoutException.class, () -> put(timeout(Duration.ofSeconds(2))));
    assertEquals(
        "PutSecret ran out of time after 2 attempts; the last error was ServiceUnavailable with"
            + " status 503",
        thrown.getMessage());
    assertInstanceOf(PutSecretError.Unknown.class, thrown.getCause());
    assertEquals(2, wire().received().size());
  }

  @Test
  default void aWaitThatWouldReachTheDeadlineIsNotBegun() {
    wire().willAnswer(Reply.error(503, "Busy").header("Retry-After", "19"), Reply.ok(OK));
    ServiceException thrown =
        assertThrows(ServiceException.class, () -> put(timeout(Duration.ofSeconds(18))));
    assertEquals("Busy", thrown.code());
    assertEquals(1, wire().received().size());
    assertEquals(List.of(), sleeper().waits());
  }

  @Test
  default void nothingIsSentAfterTheDeadline() {
    wire().willAnswer(Reply.ok(OK));
    CallTimeoutException thrown =
        assertThrows(CallTimeoutException.class, () -> put(timeout(Duration.ofNanos(1))));
    assertEquals("PutSecret ran out of time after 0 attempts", thrown.getMessage());
    assertEquals(List.of(), wire().received());
  }

  private static CallOptions timeout(Duration timeout) {
    return CallOptions.builder().timeout(timeout).build();
  }
}
