package dev.keysmith.runtime.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingError;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PingResponse;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** rpcv2Cbor, and what a service that was awsQuery once adds to it and to awsJson. */
final class RpcV2CborProtocolTest {
  private final Protocol cbor = Protocol.of("smithy.protocols#rpcv2Cbor");

  /** An operation that the model gives an input or not, of a service that was awsQuery or not. */
  private static final class Call extends Operation<PingRequest, PingResponse, PingError> {
    Call(boolean input, boolean query) {
      super(service(query), "Call", schema(input));
    }

    private static ServiceSchema service(boolean query) {
      ServiceSchema service =
          new ServiceSchema("a.b#Svc", "Svc", "", "1", null, "smithy.protocols#rpcv2Cbor");
      return query ? service.withQueryCompatibility() : service;
    }

    private static OperationSchema schema(boolean input) {
      return OperationSchema.of(
          ShapeSchema.structure(input ? "a.b#In" : "smithy.api#Unit"),
          ShapeSchema.structure("a.b#Out"));
    }

    @Override
    public PingRequest readInput(ShapeReader reader) {
      return Ping.OPERATION.readInput(reader);
    }

    @Override
    public PingResponse readOutput(ShapeReader reader) {
      return Ping.OPERATION.readOutput(reader);
    }

    @Override
    public PingError readError(ErrorResponse response) {
      return PingError.errorOf(response);
    }

    @Override
    public @Nullable PingError errorOf(Throwable thrown) {
      return PingError.errorOf(thrown);
    }

    @Override
    public PingResponse castOutput(Object output) {
      return (PingResponse) output;
    }
  }

  private static HttpRequest.Builder request(Protocol protocol, boolean input, boolean query) {
    return protocol.request(new Call(input, query), PingRequest.builder().build());
  }

  private static HttpResponse response(int status, String hex, String... fields) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (int i = 0; i < fields.length; i += 2) {
      headers.add(fields[i], fields[i + 1]);
    }
    return new HttpResponse(status, headers.build(), HexFormat.of().parseHex(hex));
  }

  @Test
  void postsAMapToThePathOfServiceAndOperation() {
    HttpRequest.Builder request = request(cbor, true, false);
    assertEquals("smithy.protocols#rpcv2Cbor", cbor.id());
    assertEquals("POST", request.method());
    assertEquals("/service/Svc/operation/Call", request.path());
    assertNull(request.query());
    assertEquals("rpc-v2-cbor", request.headers().first("smithy-protocol"));
    assertEquals("application/cbor", request.headers().first("Accept"));
    assertEquals("application/cbor", request.headers().first("Content-Type"));
    assertEquals(3, request.headers().size());
    assertEquals("bfff", HexFormat.of().formatHex(request.body()));
  }

  @Test
  void sendsNoBodyWhereTheModelHasNoInput() {
    HttpRequest.Builder request = request(cbor, false, false);
    assertNull(request.headers().first("Content-Type"));
    assertEquals(2, request.headers().size());
    assertEquals(0, request.body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a0", "bfff", "a1617801"})
  void readsAnOutputWithOrWithoutABody(String body) {
    HttpResponse response = response(200, body, "Smithy-Protocol", "rpc-v2-cbor");
    assertEquals(PingResponse.builder().build(), cbor.readOutput(Ping.OPERATION, response));
  }

  @Test
  void refusesAnOutputThatIsNotOfTheProtocol() {
    HttpResponse response =
        response(200, "bfff", "smithy-protocol", "rpc-v2-json", "x-amzn-requestid", "r");
    UnreadableResponseException thrown =
        assertThrows(
            UnreadableResponseException.class, () -> cbor.readOutput(Ping.OPERATION, response));
    assertEquals(
        "Ping succeeded with status 200, but its response cannot be read:"
            + " found no header smithy-protocol of rpc-v2-cbor",
        thrown.getMessage());
    assertEquals("r", thrown.requestId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfff00", "a1", "80"})
  void refusesAnOutputThatIsNoMap(String body) {
    HttpResponse response = response(200, body, "smithy-protocol", "rpc-v2-cbor");
    assertThrows(
        UnreadableResponseException.class, () -> cbor.readOutput(Ping.OPERATION, response));
  }

  /** {"__type": "a#B", "message": "m"}. */
  private static final String ERROR = "a2665f5f747970656361234267" + "6d657373616765616d";

  @Test
  void readsErrorsOfTheProtocolAlone() {
    ErrorResponse ours =
        cbor.readError(
            response(
                400,
                ERROR,
                "smithy-protocol",
                "rpc-v2-cbor",
                "x-amzn-errortype",
                "Other",
                "x-amzn-requestid",
                "r"));
    assertEquals("B", ours.code());
    assertEquals("m", ours.message());
    assertEquals("r", ours.requestId());
    ErrorResponse foreign = cbor.readError(response(503, ERROR));
    assertEquals("", foreign.code());
    assertNull(foreign.message());
    assertEquals(503, foreign.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smithy.protocols#rpcv2Cbor",
        "aws.protocols#awsJson1_0",
        "aws.protocols#awsJson1_1"
      })
  void asksForQueryErrorsWhereTheServiceHasThem(String id) {
    Protocol protocol = Protocol.of(id);
    assertEquals("true", request(protocol, true, true).headers().first("x-amzn-query-mode"));
    assertNull(request(protocol, true, false).headers().first("x-amzn-query-mode"));
  }

  @Test
  void takesTheCodeOfTheQueryErrorAndFindsTheTypeByTheBody() {
    HttpResponse response =
        response(
            400, ERROR, "smithy-protocol", "rpc-v2-cbor", "x-amzn-query-error", "Svc.Older;Sender");
    ErrorResponse error = cbor.readError(response);
    assertEquals("Svc.Older", error.code());
    assertEquals("B", error.codeAmong("Svc.Older", "B"));
    assertEquals("Svc.Older", error.codeAmong("Svc.Older", "C"));
    assertEquals("", error.codeAmong("C"));
  }

  @Test
  void takesTheCodeOfTheQueryErrorInJson() {
    HttpResponse response =
        response(
            400,
            HexFormat.of()
                .formatHex(
                    "{\"__type\":\"a#B\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            "x-amzn-query-error",
            "Older;Sender");
    ErrorResponse error = Protocol.of("aws.protocols#awsJson1_0").readError(response);
    assertEquals("Older", error.code());
    assertTrue(error.codeAmong("B").equals("B"), "by its name");
  }
}
