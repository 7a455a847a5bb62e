package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.client.vault.NotFoundException;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretRequest;
import dev.keysmith.runtime.error.TransportException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What a call sends, and what it tells of the response. */
interface RequestContract extends CallStage {

  @Test
  default void sendsWhatAwsJsonAsksFor() {
    wire().willAnswer(Reply.ok(OK));
    assertEquals(7, put().version());
    Received request = wire().received().get(0);
    assertEquals("POST", request.method);
    assertEquals("/", request.path);
    assertEquals("application/x-amz-json-1.1", request.header("Content-Type"));
    assertEquals("VaultService.PutSecret", request.header("X-Amz-Target"));
    assertEquals("{\"Name\":\"n\",\"ClientToken\":\"t\"}", request.body());
    assertEquals(ClientSettings.USER_AGENT, request.header("User-Agent"));
    assertEquals("20261124T093000Z", request.header("X-Amz-Date"));
    assertTrue(
        request
            .header("Authorization")
            .startsWith(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261124/eu-central-1/vault/aws4_request"));
  }

  @Test
  default void emptyInputIsAnEmptyObjectAndAnEmptyBodyAnEmptyOutput() {
    wire().willAnswer(Reply.ok(""));
    client().call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
    assertEquals("{}", wire().received().get(0).body());
  }

  @Test
  default void headersOfACallReachTheWireSigned() {
    wire().willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    put(CallOptions.builder().header("X-Trace", "abc").build());
    for (Received request : wire().received()) {
      assertEquals("abc", request.header("X-Trace"));
      String signed =
          request.header("Authorization").replaceAll(".*SignedHeaders=([^,]*),.*", "$1");
      assertTrue(List.of(signed.split(";")).contains("x-trace"), signed);
    }
  }

  @Test
  default void tellsOfTheLastResponse() {
    wire()
        .willAnswer(
            Reply.error(500, "InternalError").header("x-amzn-RequestId", "r-1"),
            Reply.ok(OK).header("x-amzn-RequestId", "r-2").header("X-Extra", "e"));
    List<ResponseInfo> told = new ArrayList<>();
    put(CallOptions.builder().onResponse(told::add).build());
    assertEquals(1, told.size());
    assertEquals(200, told.get(0).status());
    assertEquals("r-2", told.get(0).requestId());
    assertEquals("e", told.get(0).headers().first("x-extra"));
    assertEquals(2, told.get(0).attempts());
  }

  @Test
  default void tellsOfAnErrorResponseToo() {
    wire().willAnswer(Reply.error(404, "NotFoundException"));
    List<ResponseInfo> told = new ArrayList<>();
    CallOptions options = CallOptions.builder().onResponse(told::add).build();
    assertThrows(NotFoundException.class, () -> put(options));
    assertEquals(1, told.size());
    assertEquals(404, told.get(0).status());
    assertNull(told.get(0).requestId());
  }

  @Test
  default void tellsNothingWithoutAResponse() {
    wire().willAnswer(Reply.reset());
    List<ResponseInfo> told = new ArrayList<>();
    CallOptions options = CallOptions.builder().onResponse(told::add).build();
    assertThrows(TransportException.class, () -> put(options));
    assertEquals(List.of(), told);
  }

  @Test
  default void theCallThrowsWhatItsListenerThrows() {
    IllegalStateException failure = new IllegalStateException("listener");
    wire().willAnswer(Reply.ok(OK));
    CallOptions options =
        CallOptions.builder()
            .onResponse(
                info -> {
                  throw failure;
                })
            .build();
    assertSame(failure, assertThrows(IllegalStateException.class, () -> put(options)));
  }

  @Test
  default void oneTokenIsMadeForAllAttemptsOfACall() {
    Queue<String> tokens = new ArrayDeque<>(List.of("first", "second"));
    builder().idempotencyTokens(tokens::remove);
    wire().willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    client()
        .call(
            PutSecret.OPERATION, PutSecretRequest.builder().name("n").build(), CallOptions.none());
    String body = "{\"Name\":\"n\",\"ClientToken\":\"first\"}";
    assertEquals(body, wire().received().get(0).body());
    assertEquals(body, wire().received().get(1).body());
    assertEquals(List.of("second"), List.copyOf(tokens));
  }

  @Test
  default void tokensAreRandomUuidsUnlessASourceIsGiven() {
    wire().willAnswer(Reply.ok(OK));
    PutSecretRequest request = PutSecretRequest.builder().name("n").build();
    Caller client = client();
    client.call(PutSecret.OPERATION, request, CallOptions.none());
    client.call(PutSecret.OPERATION, request, CallOptions.none());
    String body = wire().received().get(0).body();
    assertTrue(
        body.matches(".*\"ClientToken\":\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.{17}\".*"), body);
    assertNotEquals(body, wire().received().get(1).body());
  }
}
