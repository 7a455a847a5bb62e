package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.client.vault.NotFoundException;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.client.vault.PutSecretResponse;
import dev.keysmith.runtime.error.TransportException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

final class OutcomeTest {
  private final PutSecretResponse output = PutSecretResponse.builder().version(1).build();
  private final NotFoundException error = NotFoundException.builder().message("gone").build();

  @Test
  void aSuccessHasTheOutput() {
    Outcome<PutSecretResponse, PutSecretError> outcome = Outcome.success(output);
    assertTrue(outcome.isSuccess());
    assertSame(output, outcome.orThrow());
    assertSame(output, assertInstanceOf(Outcome.Success.class, outcome).value());
    assertEquals(Outcome.success(PutSecretResponse.builder().version(1).build()), outcome);
    assertEquals(outcome.hashCode(), Outcome.success(output).hashCode());
    assertNotEquals(outcome, Outcome.failure(error));
    assertEquals("Success[" + output + "]", outcome.toString());
  }

  @Test
  void aFailureHasTheError() {
    Outcome<PutSecretResponse, PutSecretError> outcome =
        Outcome.failure(PutSecret.OPERATION, error);
    assertFalse(outcome.isSuccess());
    assertSame(error, assertThrows(NotFoundException.class, outcome::orThrow));
    assertSame(error, assertInstanceOf(Outcome.Failure.class, outcome).error());
    assertEquals(Outcome.failure(error), outcome);
    assertEquals(outcome.hashCode(), Outcome.failure(error).hashCode());
    assertEquals("Failure[NotFoundException, 0]", outcome.toString());
  }

  @Test
  void anErrorOfAnotherOperationIsThrown() {
    assertSame(
        error, assertThrows(NotFoundException.class, () -> Outcome.failure(Ping.OPERATION, error)));
  }

  @Test
  void aFutureGivesItsOutcome() {
    assertEquals(
        Outcome.success(output),
        Outcome.attempt(PutSecret.OPERATION, CompletableFuture.completedFuture(output)).join());
    assertEquals(
        Outcome.failure(error),
        Outcome.attempt(
                PutSecret.OPERATION, CompletableFuture.<PutSecretResponse>failedFuture(error))
            .join());
  }

  @Test
  void theErrorIsFoundInAChainOfStagesToo() {
    CompletableFuture<PutSecretResponse> chain =
        CompletableFuture.<PutSecretResponse>failedFuture(error).thenApply(o -> o);
    assertEquals(Outcome.failure(error), Outcome.attempt(PutSecret.OPERATION, chain).join());
  }

  @Test
  void aFutureFailsWithWhatIsNoAnswerOfTheService() {
    TransportException fault = new TransportException("no response");
    ExecutionException thrown =
        assertThrows(
            ExecutionException.class,
            () ->
                Outcome.attempt(
                        PutSecret.OPERATION,
                        CompletableFuture.<PutSecretResponse>failedFuture(fault))
                    .get());
    assertSame(fault, thrown.getCause());
    CompletionException joined =
        assertThrows(
            CompletionException.class,
            () ->
                Outcome.attempt(
                        PutSecret.OPERATION,
                        CompletableFuture.<PutSecretResponse>failedFuture(fault))
                    .join());
    assertSame(fault, joined.getCause());
  }

  @Test
  void cancellingTheOutcomeCancelsTheCall() {
    CompletableFuture<PutSecretResponse> call = new CompletableFuture<>();
    assertTrue(Outcome.attempt(PutSecret.OPERATION, call).cancel(true));
    assertTrue(call.isCancelled());
  }
}
