package dev.keysmith.runtime.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tests of the client do not reach: the other version, and single headers. */
final class ProtocolsTest {
  private final Protocol json = Protocol.of("aws.protocols#awsJson1_1");

  private static HttpResponse response(int status, String body, String... header) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    if (header.length > 0) {
      headers.add(header[0], header[1]);
    }
    return new HttpResponse(status, headers.build(), body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "aws.protocols#awsJson1_0, application/x-amz-json-1.0",
    "aws.protocols#awsJson1_1, application/x-amz-json-1.1"
  })
  void theTwoVersionsDifferInTheContentType(String id, String contentType) {
    Protocol protocol = Protocol.of(id);
    assertEquals(id, protocol.id());
    HttpRequest.Builder request = protocol.request(Ping.OPERATION, PingRequest.builder().build());
    assertEquals(contentType, request.headers().first("Content-Type"));
    assertEquals("VaultService.Ping", request.headers().first("X-Amz-Target"));
    assertEquals("POST", request.method());
    assertEquals("/", request.path());
    assertNull(request.query());
  }

  @Test
  void theTargetOfAServiceMayBeLongerThanItsName() {
    ShapeSchema unit = ShapeSchema.structure("smithy.api#Unit");
    String json = "aws.protocols#awsJson1_1";
    ServiceSchema service =
        new ServiceSchema("test#Trail", "Trail", "trail", "1", null, json)
            .withTarget("com.example.trail.v1.Trail");
    AnyOperation operation = AnyOperation.in("POST", "/", unit).of(service);
    HttpRequest.Builder request = Protocol.of(json).request(operation, AnyShape.of(unit));
    assertEquals("com.example.trail.v1.Trail.Act", request.headers().first("X-Amz-Target"));
    assertEquals("Trail", service.name());
  }

  @Test
  void anUnknownProtocolIsNamedWithThoseThatThereAre() {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> Protocol.of("test#none"));
    assertEquals(
        "protocol test#none is not supported; supported are"
            + " aws.protocols#awsJson1_0, aws.protocols#awsJson1_1, aws.protocols#awsQuery,"
            + " aws.protocols#ec2Query, aws.protocols#restJson1, aws.protocols#restXml,"
            + " smithy.protocols#rpcv2Cbor",
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"x-amzn-RequestId", "x-amz-request-id", "X-AMZN-REQUESTID"})
  void theRequestIdHasTwoNames(String header) {
    assertEquals("r", json.requestId(response(200, "", header, "r").headers()));
    assertNull(json.requestId(HttpHeaders.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws.protocols#awsQuery", "aws.protocols#ec2Query"})
  void formsHaveNoEventStreams(String id) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Protocol.of(id).events());
    assertEquals(id + " has no event streams", thrown.getMessage());
  }

  @Test
  void anErrorKeepsStatusIdAndBody() {
    ErrorResponse error = json.readError(response(403, "{}", "x-amzn-requestid", "r"));
    assertEquals("", error.code());
    assertEquals(403, error.statusCode());
    assertEquals("r", error.requestId());
    assertEquals("{}", error.body().toUtf8());
  }

  @Test
  void onlyAMalformedDocumentIsAnUnreadableResponse() {
    RuntimeException bug = new IllegalStateException("a bug");
    HttpResponse response = response(200, "{}");
    assertSame(bug, ProtocolFailures.unreadable(json, PutSecret.OPERATION, response, bug));
    assertThrows(
        UnreadableResponseException.class,
        () -> json.readOutput(PutSecret.OPERATION, response(200, "{")));
  }
}
