package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.body;
import static dev.keysmith.runtime.protocol.rest.Bound.header;
import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.label;
import static dev.keysmith.runtime.protocol.rest.Bound.list;
import static dev.keysmith.runtime.protocol.rest.Bound.map;
import static dev.keysmith.runtime.protocol.rest.Bound.member;
import static dev.keysmith.runtime.protocol.rest.Bound.out;
import static dev.keysmith.runtime.protocol.rest.Bound.payload;
import static dev.keysmith.runtime.protocol.rest.Bound.query;
import static dev.keysmith.runtime.protocol.rest.Bound.read;
import static dev.keysmith.runtime.protocol.rest.Bound.response;
import static dev.keysmith.runtime.protocol.rest.Bound.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members in the body: together in a document, or one alone. */
final class BodiesTest {
  private static final ShapeSchema NESTED =
      ShapeSchema.structure("test#Nested", member("Foo", MemberSchema.STRING).withJsonName("fooo"));
  private static final ShapeSchema UNION =
      ShapeSchema.union("test#Union", member("A", MemberSchema.STRING).withJsonName("a"));

  private static @Nullable String contentType(HttpRequest.Builder request) {
    return request.headers().first("Content-Type");
  }

  private static void assertBody(@Nullable String type, String body, HttpRequest.Builder request) {
    assertEquals(body, body(request));
    assertEquals(type, contentType(request));
  }

  @Test
  void whatIsBoundToNothingMakesUpADocument() {
    ShapeSchema schema =
        in(
            label("Id", MemberSchema.STRING),
            member("A", MemberSchema.INTEGER),
            header("H", MemberSchema.STRING),
            list("L", MemberSchema.STRING),
            query("Q", MemberSchema.STRING),
            map("M"),
            member("N", MemberSchema.STRUCTURE).withJsonName("n"));
    AnyShape shape =
        AnyShape.of(schema)
            .set("Id", "i")
            .set("A", 1)
            .set("H", "h")
            .set("L", List.of("x"))
            .set("Q", "q")
            .set("M", Map.of("k", "v"))
            .set("N", AnyShape.of(NESTED).set("Foo", "bar"));
    HttpRequest.Builder request = write("/{Id}", schema, shape);
    assertBody(
        "application/json",
        "{\"A\":1,\"L\":[\"x\"],\"M\":{\"k\":\"v\"},\"n\":{\"fooo\":\"bar\"}}",
        request);
    assertEquals("PUT", request.method());
    assertEquals("/i", request.path());
    assertEquals("Q=q", request.query());
    assertEquals("h", request.headers().first("X-H"));
  }

  @Test
  void aDocumentIsSentOnlyWhenTheModelHasMembersForIt() {
    ShapeSchema with = in(header("H", MemberSchema.STRING), member("A", MemberSchema.INTEGER));
    assertBody("application/json", "{}", write("/", with, AnyShape.of(with)));
    ShapeSchema without = in(header("H", MemberSchema.STRING));
    assertBody(null, "", write("/", without, AnyShape.of(without).set("H", "h")));
    assertBody(null, "", write("/", in(), AnyShape.of(in())));
  }

  @Test
  void aBindingOfTheOtherDirectionMeansNothing() {
    MemberSchema code =
        member("Code", MemberSchema.INTEGER).withLocation(MemberSchema.RESPONSE_CODE);
    ShapeSchema input = in(code);
    assertBody(
        "application/json", "{\"Code\":5}", write("/", input, AnyShape.of(input).set("Code", 5)));
    ShapeSchema output = out(query("Q", MemberSchema.STRING), label("L", MemberSchema.STRING));
    assertEquals(
        AnyShape.of(output).set("Q", "q").set("L", "l"),
        read(output, response("{\"Q\":\"q\",\"L\":\"l\"}")));
  }

  @Test
  void anOutputIsReadFromAllParts() {
    ShapeSchema output =
        out(
            header("H", MemberSchema.STRING),
            member("A", MemberSchema.INTEGER).withJsonName("a"),
            member("Code", MemberSchema.INTEGER).withLocation(MemberSchema.RESPONSE_CODE));
    assertEquals(
        AnyShape.of(output).set("H", "h").set("Code", 203).set("A", 1),
        read(output, response("{\"a\":1, \"A\":2, \"H\":\"body\", \"Code\":7}", "X-H", "h")));
    assertEquals(AnyShape.of(output).set("Code", 203), read(output, response("")));
  }

  @Test
  void aBodyThatTheModelHasNoMemberForIsNotRead() {
    ShapeSchema output = out(header("H", MemberSchema.STRING));
    assertEquals(AnyShape.of(output), read(output, response("<html>")));
    assertThrows(
        CodecException.class,
        () -> read(out(member("A", MemberSchema.STRING)), response("<html>")));
  }

  @Test
  void aStructureAloneIsTheDocument() {
    ShapeSchema schema = in(header("H", MemberSchema.STRING), payload("P", MemberSchema.STRUCTURE));
    AnyShape nested = AnyShape.of(NESTED).set("Foo", "bar");
    assertBody(
        "application/json",
        "{\"fooo\":\"bar\"}",
        write("/", schema, AnyShape.of(schema).set("P", nested)));
    assertBody("application/json", "{}", write("/", schema, AnyShape.of(schema)));
    AnyShape read =
        read(AnyShape.of(schema).nest("P", NESTED), response("{\"fooo\":\"bar\"}", "X-H", "h"));
    assertEquals(AnyShape.of(schema).set("P", nested).set("H", "h"), read);
    assertEquals(AnyShape.of(schema), read(schema, response("")));
    assertThrows(
        CodecException.class, () -> read(AnyShape.of(schema).nest("P", NESTED), response("{} x")));
  }

  @Test
  void aUnionAloneIsTheDocumentOrNothing() {
    ShapeSchema schema = in(payload("P", MemberSchema.UNION));
    AnyShape shape = AnyShape.of(schema).set("P", AnyShape.of(UNION).set("A", "x"));
    assertBody("application/json", "{\"a\":\"x\"}", write("/", schema, shape));
    assertBody(null, "", write("/", schema, AnyShape.of(schema)));
    assertEquals(shape, read(AnyShape.of(schema).nest("P", UNION), response("{\"a\":\"x\"}")));
  }

  @Test
  void aDocumentAloneIsTheDocumentOrNothing() {
    ShapeSchema schema = in(payload("P", MemberSchema.DOCUMENT));
    AnyShape shape = AnyShape.of(schema).set("P", Value.of("hello"));
    assertBody("application/json", "\"hello\"", write("/", schema, shape));
    assertBody(null, "", write("/", schema, AnyShape.of(schema)));
    assertEquals(shape, read(schema, response("\"hello\"")));
  }

  @Test
  void aStringOrEnumAloneIsItsText() {
    for (int type : new int[] {MemberSchema.STRING, MemberSchema.ENUM}) {
      ShapeSchema schema = in(payload("P", type));
      AnyShape shape = AnyShape.of(schema).set("P", "été\uD83D\uDE00");
      assertBody("text/plain", "été\uD83D\uDE00", write("/", schema, shape));
      assertEquals(shape, read(schema, response("été\uD83D\uDE00")));
    }
    ShapeSchema csv = in(payload("P", MemberSchema.STRING).withMediaType("text/csv"));
    assertBody("text/csv", "a,b", write("/", csv, AnyShape.of(csv).set("P", "a,b")));
    assertBody(null, "", write("/", csv, AnyShape.of(csv).set("P", "")));
    assertEquals(AnyShape.of(csv), read(csv, response("")));
  }

  @Test
  void aStringThatIsNoUnicodeIsRefused() {
    ShapeSchema schema = in(payload("P", MemberSchema.STRING));
    AnyShape shape = AnyShape.of(schema).set("P", "a\uD83D");
    assertEquals(
        "found unpaired surrogate at index 1 of a string, allowed text that UTF-8 can hold",
        assertThrows(IllegalArgumentException.class, () -> write("/", schema, shape)).getMessage());
    HttpResponse malformed =
        new HttpResponse(200, HttpHeaders.empty(), new byte[] {'a', (byte) 0xff});
    assertEquals(
        "body: found malformed UTF-8",
        assertThrows(CodecException.class, () -> read(schema, malformed)).getMessage());
  }

  @Test
  void aBlobAloneIsItsBytes() {
    ShapeSchema schema =
        in(
            member("T", MemberSchema.STRING).withLocation(MemberSchema.HEADER, "Content-Type"),
            payload("P", MemberSchema.BLOB));
    AnyShape shape = AnyShape.of(schema).set("P", Blob.ofUtf8("blob"));
    assertBody("application/octet-stream", "blob", write("/", schema, shape));
    assertEquals(shape, read(schema, response("blob")));
    assertBody("image/jpg", "blob", write("/", schema, shape.set("T", "image/jpg")));
    assertBody(null, "", write("/", schema, AnyShape.of(schema)));
    ShapeSchema text = in(payload("P", MemberSchema.BLOB).withMediaType("text/plain"));
    assertBody("text/plain", "x", write("/", text, AnyShape.of(text).set("P", Blob.ofUtf8("x"))));
    assertNull(contentType(write("/", text, AnyShape.of(text).set("P", Blob.empty()))));
  }

  /** The model's own checks keep such a binding out; a schema by hand is told so. */
  @ParameterizedTest
  @ValueSource(ints = {MemberSchema.STRUCTURE, MemberSchema.BLOB})
  void aTypeThatItsPartCannotHoldIsRefused(int type) {
    ShapeSchema schema = in(header("H", type));
    Object value = type == MemberSchema.BLOB ? Blob.empty() : AnyShape.of(NESTED);
    assertEquals(
        "H has a type that its part of the message cannot hold",
        assertThrows(
                IllegalArgumentException.class,
                () -> write("/", schema, AnyShape.of(schema).set("H", value)))
            .getMessage());
    assertThrows(
        CodecException.class,
        () -> read(AnyShape.of(schema).nest("H", NESTED), response("", "X-H", "1")));
  }
}
