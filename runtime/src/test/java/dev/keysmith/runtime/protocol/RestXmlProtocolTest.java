package dev.keysmith.runtime.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What restXml adds to the bindings: root elements and errors. */
final class RestXmlProtocolTest {
  private static final Protocol PROTOCOL = Protocol.of("aws.protocols#restXml");
  private static final MemberSchema TIMES =
      MemberSchema.list("Times", MemberSchema.of("member", MemberSchema.STRING)).withXmlFlattened();
  private static final MemberSchema COUNT =
      MemberSchema.of("Count", MemberSchema.INTEGER).withLocation(MemberSchema.HEADER, "X-Count");
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure(
              "test#Both",
              MemberSchema.of("Name", MemberSchema.STRING).withXmlName("name"),
              COUNT,
              MemberSchema.of("Kind", MemberSchema.STRING).withXmlAttribute(),
              TIMES)
          .withXmlName("Root")
          .withXmlNamespace(null, "http://a.b/");
  private static final ShapeSchema NESTED =
      ShapeSchema.structure("test#Nested", MemberSchema.of("A", MemberSchema.STRING));

  private static HttpResponse response(int status, String body, String... fields) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (int i = 0; i < fields.length; i += 2) {
      headers.add(fields[i], fields[i + 1]);
    }
    return new HttpResponse(status, headers.build(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(ShapeSchema schema, AnyShape input) {
    return PROTOCOL.request(AnyOperation.in("PUT", "/", schema), input);
  }

  private static void assertBody(String expected, ShapeSchema schema, AnyShape input) {
    HttpRequest.Builder request = request(schema, input);
    assertEquals(expected, new String(request.body(), StandardCharsets.UTF_8));
    assertEquals(
        expected.isEmpty() ? null : "application/xml", request.headers().first("Content-Type"));
  }

  private static ShapeSchema payload(MemberSchema member) {
    return ShapeSchema.structure("test#In", member.withLocation(MemberSchema.PAYLOAD));
  }

  @Test
  void anInputIsADocumentWithItsRoot() {
    assertEquals("aws.protocols#restXml", PROTOCOL.id());
    AnyShape input =
        AnyShape.of(SCHEMA)
            .set("Name", "n")
            .set("Count", 3)
            .set("Kind", "k")
            .set("Times", List.of("a", "b"));
    assertBody(
        "<Root xmlns=\"http://a.b/\" Kind=\"k\"><name>n</name><Times>a</Times><Times>b</Times></Root>",
        SCHEMA,
        input);
    assertEquals("3", request(SCHEMA, input).headers().first("X-Count"));
    assertNull(request(SCHEMA, input).headers().first("Accept"));
    assertBody("", payload(COUNT.withLocation(0)), AnyShape.of(payload(COUNT.withLocation(0))));
  }

  @Test
  void aPayloadIsADocumentWithTheMembersRoot() {
    AnyShape nested = AnyShape.of(NESTED).set("A", "x");
    ShapeSchema named =
        payload(
            MemberSchema.of("P", MemberSchema.STRUCTURE)
                .withXmlName("Hola")
                .withXmlNamespace("b", "http://a.b/"));
    assertBody(
        "<Hola xmlns:b=\"http://a.b/\"><A>x</A></Hola>",
        named,
        AnyShape.of(named).set("P", nested));
    assertBody("", named, AnyShape.of(named));
    AnyShape output = AnyShape.of(named).nest("P", NESTED);
    assertEquals(
        AnyShape.of(named).set("P", nested),
        PROTOCOL.readOutput(
            AnyOperation.out(named, output), response(200, "<Hola><A>x</A></Hola>")));
  }

  @Test
  void aDocumentWithoutASchemaIsRefused() {
    ShapeSchema schema = payload(MemberSchema.of("P", MemberSchema.DOCUMENT));
    AnyShape input = AnyShape.of(schema).set("P", Value.of("x"));
    assertEquals(
        "found document P, which XML cannot hold",
        assertThrows(IllegalArgumentException.class, () -> request(schema, input)).getMessage());
  }

  @Test
  void anOutputIsReadFromAllParts() {
    AnyShape read =
        PROTOCOL.readOutput(
            AnyOperation.out(SCHEMA, AnyShape.of(SCHEMA)),
            response(
                200,
                "<Any Kind=\"k\"><Times>a</Times><X/><name>n</name><Count>9</Count></Any>",
                "X-Count",
                "3"));
    assertEquals(
        Map.of("Name", "n", "Count", 3, "Kind", "k", "Times", List.of("a")), read.values());
    assertEquals(
        Map.of("Count", 3),
        PROTOCOL
            .readOutput(
                AnyOperation.out(SCHEMA, AnyShape.of(SCHEMA)), response(200, "", "X-Count", "3"))
            .values());
  }

  @Test
  void anOutputMayBeItsOnlyMember() {
    ShapeSchema schema =
        ShapeSchema.structure("test#Out", MemberSchema.of("Place", MemberSchema.STRING));
    AnyOperation operation = AnyOperation.out(schema, AnyShape.of(schema));
    operation.bindings().withUnwrappedOutput();
    assertEquals(
        AnyShape.of(schema).set("Place", "here"),
        PROTOCOL.readOutput(operation, response(200, "<Place xmlns=\"http://a.b/\">here</Place>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<Root>", "<Root/><x/>", "{}", "<Root><name>a</name><name>b</name></Root>"})
  void aMalformedDocumentIsAnUnreadableResponse(String body) {
    UnreadableResponseException thrown =
        assertThrows(
            UnreadableResponseException.class,
            () ->
                PROTOCOL.readOutput(
                    AnyOperation.out(SCHEMA, AnyShape.of(SCHEMA)),
                    response(201, body, "x-amz-request-id", "r")));
    assertEquals(201, thrown.statusCode());
    assertEquals("r", thrown.requestId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ErrorResponse><Error><Code>Gone</Code><Message>m</Message><name>n</name></Error>"
            + "<RequestId>r</RequestId></ErrorResponse>",
        "<Error><Code>Gone</Code><Message>m</Message><name>n</name><RequestId>r</RequestId></Error>"
      })
  void anErrorMayBeWrapped(String body) {
    ErrorResponse error = PROTOCOL.readError(response(404, body, "X-Count", "3"));
    assertEquals("Gone", error.code());
    assertEquals("m", error.message());
    assertEquals("r", error.requestId());
    AnyShape into = AnyShape.of(SCHEMA);
    error.readMembers(SCHEMA, into);
    assertEquals(AnyShape.of(SCHEMA).set("Name", "n").set("Count", 3), into);
  }

  @Test
  void anErrorWithoutABodyHasThoseOfItsHead() {
    ErrorResponse error =
        PROTOCOL.readError(response(404, "", "X-Count", "3", "x-amz-request-id", "r"));
    assertEquals("NotFound", error.code());
    assertEquals("r", error.requestId());
    AnyShape into = AnyShape.of(SCHEMA);
    error.readMembers(SCHEMA, into);
    assertEquals(AnyShape.of(SCHEMA).set("Count", 3), into);
  }

  @ParameterizedTest
  @CsvSource({
    "304,NotModified",
    "403,Forbidden",
    "412,PreconditionFailed",
    "503,ServiceUnavailable"
  })
  void aStatusIsTheCodeOfAnErrorWithoutABody(int status, String code) {
    assertEquals(code, PROTOCOL.readError(response(status, "")).code());
    assertEquals("", PROTOCOL.readError(response(status, "<html/>")).code());
    assertEquals("", PROTOCOL.readError(response(499, "")).code());
  }
}
