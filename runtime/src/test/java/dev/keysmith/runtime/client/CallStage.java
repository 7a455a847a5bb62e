package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.client.vault.PutSecretRequest;
import dev.keysmith.runtime.client.vault.PutSecretResponse;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.retry.RetryPolicy;

/** What the parts of the contract play on. */
interface CallStage {
  String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  String OK = "{\"Version\":7}";
  PutSecretRequest REQUEST = PutSecretRequest.builder().name("n").clientToken("t").build();

  /** The server's side. */
  Wire wire();

  /** The builder of the client that the next call makes. */
  VaultClientBuilder builder();

  /** Notes the waits and steps the client's clock by them. */
  RecordingSleeper sleeper();

  /** A client as the builder has it now, closed after the test. */
  Caller client();

  /**
   * Makes silence end soon, on wires where it lasts as long as the client's own transport waits.
   */
  void shortReadTimeout(VaultClientBuilder builder);

  /** Retries so often, with half of the greatest jitter. */
  default RetryPolicy policy(int attempts) {
    return RetryPolicy.builder().maxAttempts(attempts).random(() -> 0.5).sleeper(sleeper()).build();
  }

  default PutSecretResponse put() {
    return put(CallOptions.none());
  }

  default PutSecretResponse put(CallOptions options) {
    return client().call(PutSecret.OPERATION, REQUEST, options);
  }

  /** The error that a call ends with. */
  default PutSecretError error(Reply reply) {
    wire().willAnswer(reply);
    ServiceException thrown = assertThrows(ServiceException.class, this::put);
    PutSecretError error = PutSecret.OPERATION.errorOf(thrown);
    assertNotNull(error);
    assertSame(thrown, error.exception());
    return error;
  }

  static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }
}
