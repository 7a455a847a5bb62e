package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.retry.Sleeper;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What only the blocking client has: interrupts, and a transport that it makes at once. */
final class BlockingClientTest {
  private static VaultClientBuilder builder() {
    return new VaultClientBuilder().region("r").credentials(AwsCredentials.of("AKID", "secret"));
  }

  private static void ping(ServiceClient client) {
    client.call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
  }

  @Test
  void anInterruptedThreadDoesNotRetryAndKeepsItsFlag() {
    AtomicInteger attempts = new AtomicInteger();
    ServiceClient client =
        builder()
            .transport(
                new ClosableTransport(
                    request -> {
                      attempts.incrementAndGet();
                      Thread.currentThread().interrupt();
                      throw new SocketException("Connection reset");
                    }))
            .build();
    TransportException thrown = assertThrows(TransportException.class, () -> ping(client));
    assertTrue(Thread.interrupted());
    assertEquals(1, attempts.get());
    assertEquals(
        "Ping was interrupted while it waited to retry, after 1 attempt; the last error was"
            + " SocketException: Connection reset",
        thrown.getMessage());
    assertInstanceOf(SocketException.class, thrown.getCause());
  }

  @Test
  void closingTheClientWhileItWaitsEndsTheCall() {
    AtomicInteger attempts = new AtomicInteger();
    ServiceClient[] client = new ServiceClient[1];
    Sleeper closing = millis -> client[0].close();
    client[0] =
        builder()
            .retryPolicy(RetryPolicy.builder().sleeper(closing).build())
            .transport(
                new ClosableTransport(
                    request -> {
                      attempts.incrementAndGet();
                      return new HttpResponse(500, HttpHeaders.empty(), new byte[0]);
                    }))
            .build();
    assertThrows(IllegalStateException.class, () -> ping(client[0]));
    assertEquals(1, attempts.get());
  }

  @Test
  void theClientClosesTheTransportThatItMade() throws Exception {
    try (SocketWire wire = new SocketWire()) {
      VaultClientBuilder builder = builder();
      wire.connect(builder);
      wire.willAnswer(Reply.ok(""));
      ServiceClient client = builder.build();
      ping(client);
      ping(client);
      assertEquals(1, wire.connections());
      client.close();
      wire.awaitEndOfConnections();
    }
  }
}
