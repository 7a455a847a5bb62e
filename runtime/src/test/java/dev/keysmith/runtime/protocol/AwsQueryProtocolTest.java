package dev.keysmith.runtime.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretRequest;
import dev.keysmith.runtime.client.vault.PutSecretResponse;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.value.Blob;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AwsQueryProtocolTest {
  private final Protocol aws = Protocol.of("aws.protocols#awsQuery");
  private final Protocol ec2 = Protocol.of("aws.protocols#ec2Query");

  private static HttpResponse response(int status, String body) {
    return new HttpResponse(status, HttpHeaders.empty(), body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"aws.protocols#awsQuery", "aws.protocols#ec2Query"})
  void postsAForm(String id) {
    Protocol protocol = Protocol.of(id);
    assertEquals(id, protocol.id());
    PutSecretRequest input =
        PutSecretRequest.builder().name("a b").payload(Blob.ofUtf8("value")).build();
    HttpRequest.Builder request = protocol.request(PutSecret.OPERATION, input);
    assertEquals("application/x-www-form-urlencoded", request.headers().first("Content-Type"));
    assertEquals("POST", request.method());
    assertEquals("/", request.path());
    assertNull(request.query());
    assertEquals(
        "Action=PutSecret&Version=2026-01-01&Name=a%20b&Payload=dmFsdWU%3D",
        new String(request.body(), StandardCharsets.UTF_8));
  }

  @Test
  void readsTheOutputWhereEachPutsIt() {
    String members = "<Version>7</Version>";
    PutSecretResponse expected =
        aws.readOutput(
            PutSecret.OPERATION,
            response(
                200,
                "<PutSecretResponse xmlns='u'><PutSecretResult>"
                    + members
                    + "</PutSecretResult><ResponseMetadata/></PutSecretResponse>"));
    assertEquals(
        expected,
        ec2.readOutput(
            PutSecret.OPERATION,
            response(
                200,
                "<PutSecretResponse xmlns='u'>"
                    + members
                    + "<requestId>r</requestId></PutSecretResponse>")));
    assertEquals(7, expected.version());
  }

  @ParameterizedTest
  @CsvSource({"aws.protocols#awsQuery", "aws.protocols#ec2Query"})
  void anOutputMayBeMissing(String id) {
    Protocol protocol = Protocol.of(id);
    protocol.readOutput(Ping.OPERATION, response(200, ""));
    protocol.readOutput(Ping.OPERATION, response(200, "<PingResponse/>"));
    assertThrows(
        UnreadableResponseException.class,
        () -> protocol.readOutput(Ping.OPERATION, response(200, "<PingResponse>")));
  }

  @Test
  void readsErrorsWithTheirRequestId() {
    ErrorResponse error =
        aws.readError(
            response(
                404,
                "<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>m</Message>"
                    + "</Error><RequestId>r</RequestId></ErrorResponse>"));
    assertEquals("NotFound", error.code());
    assertEquals("m", error.message());
    assertEquals("r", error.requestId());
    assertEquals(404, error.statusCode());
    ErrorResponse other =
        ec2.readError(
            response(
                400,
                "<Response><Errors><Error><Code>A.B</Code></Error></Errors><RequestID>q</RequestID>"
                    + "</Response>"));
    assertEquals("A.B", other.code());
    assertEquals("q", other.requestId());
    ErrorResponse none = ec2.readError(response(503, "<html>"));
    assertEquals("", none.code());
    assertEquals(503, none.statusCode());
  }
}
