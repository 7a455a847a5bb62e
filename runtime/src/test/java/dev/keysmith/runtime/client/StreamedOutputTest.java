package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.Copy;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Bodies that nobody gets to see are closed all the same. */
final class StreamedOutputTest {
  private static final Copy.Input INPUT = new Copy.Input(RequestBody.of("hello"));

  private final AtomicInteger closed = new AtomicInteger();

  private HttpResponse response() {
    ByteArrayInputStream body =
        new ByteArrayInputStream(new byte[5]) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    return new HttpResponse(200, HttpHeaders.empty(), ResponseBody.of(body, 5, null));
  }

  private static VaultClientBuilder builder() {
    return new VaultClientBuilder()
        .region("r")
        .credentials(AwsCredentials.of("AKID", "secret"))
        .protocol(Protocol.of("aws.protocols#restJson1"));
  }

  @Test
  void whenTheListenerThrows() {
    ServiceClient client =
        builder().transport(new ClosableTransport(request -> response())).build();
    CallOptions options =
        CallOptions.builder()
            .onResponse(
                info -> {
                  throw new IllegalStateException("no more");
                })
            .build();
    assertThrows(IllegalStateException.class, () -> client.call(Copy.SIGNED, INPUT, options));
    assertEquals(1, closed.get());
  }

  @Test
  void whenTheCallWasCancelledBefore() {
    // A transport that does not heed being cancelled.
    CompletableFuture<HttpResponse> exchange =
        new CompletableFuture<>() {
          @Override
          public boolean cancel(boolean mayInterruptIfRunning) {
            return false;
          }
        };
    AsyncServiceClient client =
        builder().asyncTransport(new ClosableAsyncTransport(() -> exchange)).buildAsync();
    CompletableFuture<Copy.Output> call = client.call(Copy.SIGNED, INPUT, CallOptions.none());
    assertTrue(call.cancel(true));
    exchange.complete(response());
    assertEquals(1, closed.get());
  }
}
