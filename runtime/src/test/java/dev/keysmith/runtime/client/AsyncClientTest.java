package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingError;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PingResponse;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.retry.Sleeper;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What only the client has that does not block: futures, and cancelling them. */
final class AsyncClientTest {
  private final List<Runnable> waiting = new ArrayList<>();
  private final ClosableAsyncTransport transport =
      new ClosableAsyncTransport(CompletableFuture::new);
  private final AsyncServiceClient client = builder().asyncTransport(transport).build();

  /** Holds the retries until the test lets them go. */
  private final class Holding implements Sleeper {
    @Override
    public void sleep(long millis) {
      throw new AssertionError("must not block");
    }

    @Override
    public Executor after(long millis) {
      return waiting::add;
    }
  }

  private static final class Builder extends ClientBuilder<Builder> {
    Builder() {
      super(
          dev.keysmith.runtime.client.vault.VaultService.SCHEMA,
          new dev.keysmith.runtime.client.vault.VaultEndpointRules());
    }

    AsyncServiceClient build() {
      return asyncServiceClient();
    }
  }

  private Builder builder() {
    return new Builder()
        .region("r")
        .credentials(AwsCredentials.of("AKID", "secret"))
        .retryPolicy(RetryPolicy.builder().sleeper(new Holding()).build());
  }

  private CompletableFuture<PingResponse> ping() {
    return client.call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
  }

  private static HttpResponse response(int status) {
    return new HttpResponse(status, HttpHeaders.empty(), new byte[0]);
  }

  @Test
  void theFutureCompletesWithTheExchange() {
    CompletableFuture<PingResponse> future = ping();
    assertFalse(future.isDone());
    transport.exchanges.get(0).complete(response(200));
    assertEquals(PingResponse.builder().build(), future.join());
  }

  @Test
  void theFutureFailsWithTheExceptionItself() {
    CompletableFuture<PingResponse> future = ping();
    List<Throwable> seen = new ArrayList<>();
    CompletableFuture<PingResponse> unused = future.whenComplete((ok, thrown) -> seen.add(thrown));
    transport.exchanges.get(0).complete(response(404));
    assertTrue(seen.get(0) instanceof ServiceException, seen.toString());
    assertSame(seen.get(0), assertThrows(CompletionException.class, future::join).getCause());
  }

  @Test
  void aFaultThatAStageHasWrappedIsRetriedToo() {
    CompletableFuture<PingResponse> future = ping();
    transport
        .exchanges
        .get(0)
        .completeExceptionally(new CompletionException(new SocketException()));
    assertEquals(1, waiting.size());
    waiting.get(0).run();
    transport.exchanges.get(1).complete(response(200));
    assertEquals(PingResponse.builder().build(), future.join());
  }

  @Test
  void cancellingReachesTheExchange() {
    CompletableFuture<PingResponse> future = ping();
    assertTrue(future.cancel(true));
    assertTrue(transport.exchanges.get(0).isCancelled());
    assertEquals(1, transport.exchanges.size());
    assertEquals(List.of(), waiting);
  }

  @Test
  void cancellingWhileItWaitsEndsTheRetries() {
    CompletableFuture<PingResponse> future = ping();
    transport.exchanges.get(0).complete(response(503));
    assertEquals(1, waiting.size());
    assertTrue(future.cancel(false));
    waiting.get(0).run();
    assertEquals(1, transport.exchanges.size());
  }

  @Test
  void cancellingTheOutcomeReachesTheExchange() {
    CompletableFuture<Outcome<PingResponse, PingError>> outcome =
        Outcome.attempt(Ping.OPERATION, ping());
    outcome.cancel(true);
    assertTrue(transport.exchanges.get(0).isCancelled());
  }

  @Test
  void closingTheClientWhileItWaitsEndsTheCall() {
    CompletableFuture<PingResponse> future = ping();
    transport.exchanges.get(0).complete(response(503));
    client.close();
    waiting.get(0).run();
    assertEquals(1, transport.exchanges.size());
    Throwable cause = assertThrows(CompletionException.class, future::join).getCause();
    assertTrue(cause instanceof IllegalStateException, String.valueOf(cause));
  }

  @Test
  void aTransportThatWasGivenStaysOpen() {
    client.close();
    assertFalse(transport.closed);
  }

  @Test
  void theClientClosesTheTransportThatItMade() throws Exception {
    try (SocketWire wire = new SocketWire()) {
      VaultClientBuilder own =
          new VaultClientBuilder().region("r").credentials(AwsCredentials.of("AKID", "secret"));
      wire.connect(own);
      wire.willAnswer(Reply.silence());
      AsyncServiceClient ownClient = own.buildAsync();
      CompletableFuture<PingResponse> future =
          ownClient.call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
      ownClient.close();
      Throwable cause = assertThrows(ExecutionException.class, future::get).getCause();
      assertTrue(cause instanceof IllegalStateException, String.valueOf(cause));
    }
  }

  @Test
  void theClientMakesNoTransportBeforeTheFirstCall() {
    AsyncServiceClient unused = builder().build();
    unused.close();
    assertThrows(IllegalStateException.class, unused::transport);
    assertEquals(
        "AsyncServiceClient[com.example.vault#VaultService at https://vault.r.amazonaws.com]",
        unused.toString());
  }
}
