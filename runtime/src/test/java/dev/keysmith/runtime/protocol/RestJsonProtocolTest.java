package dev.keysmith.runtime.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What restJson1 adds to the bindings: names, headers of the protocol, errors. */
final class RestJsonProtocolTest {
  private static final Protocol PROTOCOL = Protocol.of("aws.protocols#restJson1");
  private static final MemberSchema NAME =
      MemberSchema.of("Name", MemberSchema.STRING).withJsonName("name");
  private static final MemberSchema COUNT =
      MemberSchema.of("Count", MemberSchema.INTEGER).withLocation(MemberSchema.HEADER, "X-Count");
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("test#Both", NAME, COUNT);

  private static HttpResponse response(int status, String body, String... fields) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (int i = 0; i < fields.length; i += 2) {
      headers.add(fields[i], fields[i + 1]);
    }
    return new HttpResponse(status, headers.build(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static AnyShape read(HttpResponse response) {
    return PROTOCOL.readOutput(AnyOperation.out(SCHEMA, AnyShape.of(SCHEMA)), response);
  }

  @Test
  void readsAnOutput() {
    assertEquals("aws.protocols#restJson1", PROTOCOL.id());
    assertEquals(
        AnyShape.of(SCHEMA).set("Count", 3).set("Name", "n"),
        read(response(200, "{\"name\":\"n\",\"Name\":\"other\"}", "x-count", "3")));
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', three, 'header X-Count: found no such integer, allowed -2147483648 to 2147483647'",
    "'{\"name\":5}', 3, 'Name at byte 8: found number, allowed string'",
    "'{\"name\"', 3, 'Name at byte 7: unexpected end of document'",
    "'<x/>', 3, 'document at byte 0: found byte 0x3c, allowed object'"
  })
  void aMalformedPartIsAnUnreadableResponse(String body, String count, String message) {
    HttpResponse response = response(202, body, "X-Count", count, "x-amzn-requestid", "r");
    UnreadableResponseException thrown =
        assertThrows(UnreadableResponseException.class, () -> read(response));
    assertEquals(
        "Act succeeded with status 202, but its response cannot be read: " + message,
        thrown.getMessage());
    assertEquals(202, thrown.statusCode());
    assertEquals("r", thrown.requestId());
  }

  private static @Nullable String accept(MemberSchema... members) {
    ShapeSchema schema = ShapeSchema.structure("test#Out", members);
    AnyOperation operation = AnyOperation.out(schema, AnyShape.of(schema));
    ShapeSchema unit = ShapeSchema.structure("smithy.api#Unit");
    return PROTOCOL.request(operation, AnyShape.of(unit)).headers().first("Accept");
  }

  @Test
  void asksForJsonWhereItReadsIt() {
    assertEquals("application/json", accept(NAME));
    assertEquals("application/json", accept(payload(MemberSchema.STRUCTURE)));
    assertEquals("application/json", accept(payload(MemberSchema.DOCUMENT)));
    assertNull(accept());
    assertNull(accept(COUNT));
    assertNull(accept(payload(MemberSchema.BLOB)));
    assertNull(accept(payload(MemberSchema.STRING)));
  }

  private static MemberSchema payload(int type) {
    return MemberSchema.of("P", type).withLocation(MemberSchema.PAYLOAD);
  }

  @Test
  void aMemberThatIsBoundToAcceptWins() {
    ShapeSchema input =
        ShapeSchema.structure(
            "test#In",
            MemberSchema.of("A", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "accept"));
    AnyOperation operation = AnyOperation.of("GET", "/", input, SCHEMA, AnyShape.of(SCHEMA));
    assertEquals(
        "a/b",
        PROTOCOL.request(operation, AnyShape.of(input).set("A", "a/b")).headers().first("Accept"));
  }

  @Test
  void anOperationWithoutABindingIsRefused() {
    PingRequest input = PingRequest.builder().build();
    assertEquals(
        "com.example.vault#VaultService.Ping has no HTTP binding",
        assertThrows(IllegalArgumentException.class, () -> PROTOCOL.request(Ping.OPERATION, input))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "FooError, '{}', FooError",
    "FooError:http://internal.amazon.com/coral/, '', FooError",
    "a.b#FooError:http://internal.amazon.com/coral/, '{\"code\":\"x\"}', FooError",
    ", '{\"code\":\"a.b#FooError\"}', FooError",
    ", '{\"__type\":\"FooError\",\"code\":\"x\"}', FooError",
    ", '{\"__type\":\"a#FooError\",\"details\":[{\"__type\":\"b#Bar\"}]}', FooError",
    ", '<html>', ''"
  })
  void theCodeIsInAHeaderOrInTheBody(@Nullable String type, String body, String code) {
    ErrorResponse error =
        PROTOCOL.readError(
            type == null
                ? response(400, body)
                : response(400, body, "X-Amzn-Errortype", type, "x-amzn-requestid", "r"));
    assertEquals(code, error.code());
    assertEquals(400, error.statusCode());
    assertEquals(type == null ? null : "r", error.requestId());
    assertEquals(body, error.body().toUtf8());
  }

  @Test
  void anErrorHasMembersInAllParts() {
    ErrorResponse error =
        PROTOCOL.readError(
            response(429, "{\"name\":\"n\",\"message\":\"slow\",\"Count\":9}", "X-Count", "3"));
    assertEquals("slow", error.message());
    AnyShape into = AnyShape.of(SCHEMA);
    error.readMembers(SCHEMA, into);
    assertEquals(AnyShape.of(SCHEMA).set("Count", 3).set("Name", "n"), into);
  }

  @Test
  void anErrorWithoutABodyHasThoseOfItsHead() {
    AnyShape into = AnyShape.of(SCHEMA);
    PROTOCOL.readError(response(404, "", "X-Count", "3")).readMembers(SCHEMA, into);
    assertEquals(AnyShape.of(SCHEMA).set("Count", 3), into);
    ErrorResponse malformed = PROTOCOL.readError(response(404, "", "X-Count", "x"));
    assertThrows(CodecException.class, () -> malformed.readMembers(SCHEMA, AnyShape.of(SCHEMA)));
  }

  @Test
  void anErrorWithoutMembersForABodyDoesNotReadIt() {
    ShapeSchema head = ShapeSchema.structure("test#Head", COUNT.withSensitive());
    AnyShape into = AnyShape.of(head);
    PROTOCOL.readError(response(502, "<html>", "X-Count", "1")).readMembers(head, into);
    assertEquals(AnyShape.of(head).set("Count", 1), into);
  }
}
