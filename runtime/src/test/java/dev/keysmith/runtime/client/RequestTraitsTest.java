package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation's traits make of its request. */
final class RequestTraitsTest {
  private static final int ALWAYS = 0;
  private static final int NEVER = -1;

  private final ShapeSchema input =
      ShapeSchema.structure(
          "test#ActInput",
          MemberSchema.of("account", MemberSchema.STRING),
          MemberSchema.of("url", MemberSchema.STRING),
          MemberSchema.of("flag", MemberSchema.BOOLEAN),
          MemberSchema.list("zones", MemberSchema.of("member", MemberSchema.STRING)));
  private final OperationSchema schema =
      OperationSchema.of(input, ShapeSchema.structure("test#ActOutput"));
  private final HttpRequest.Builder request =
      HttpRequest.builder().origin("https", "example.com", 8443).body(bytes("hello world"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void apply(AnyShape values, int compressFrom) {
    new RequestTraits(schema, request).apply(values, compressFrom, true, true, false);
  }

  private AnyShape nothing() {
    return AnyShape.of(input);
  }

  @Test
  void hostsGetTheirPrefix() {
    schema.withHostPrefix("{account}.data.");
    apply(AnyShape.of(input).set("account", "a-1"), NEVER);
    assertEquals("a-1.data.example.com", request.host());
    assertEquals(8443, request.port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "-a", "a/b", "\u00e4", "evil.com#"})
  void whatIsNoHostLabelIsRefused(String account) {
    schema.withHostPrefix("{account}.");
    AnyShape values = AnyShape.of(input).set("account", account);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> apply(values, NEVER));
    assertEquals(
        "test#ActInput: account goes into the host's name and must be 1 to 63 letters, digits or"
            + " hyphens",
        refusal.getMessage());
    assertThrows(IllegalArgumentException.class, () -> apply(nothing(), NEVER));
  }

  @Test
  void aMemberMayBeTheEndpoint() {
    schema.withEndpointMember("url");
    apply(AnyShape.of(input).set("url", "http://own.example:81/"), NEVER);
    assertEquals("http", request.scheme());
    assertEquals("own.example", request.host());
    assertEquals(81, request.port());
    assertSame(request, request.origin("https", "example.com", -1));
    apply(nothing(), NEVER);
    assertEquals("example.com", request.host());
  }

  @Test
  void bodiesAreCompressedFromASizeOn() throws IOException {
    schema.withCompression("gzip");
    request.header("Content-Encoding", "custom");
    apply(nothing(), 12);
    assertEquals("custom", request.headers().first("Content-Encoding"));
    apply(nothing(), NEVER);
    assertEquals("custom", request.headers().first("Content-Encoding"));
    apply(nothing(), 11);
    assertEquals("custom, gzip", request.headers().first("Content-Encoding"));
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(request.body()))) {
      assertEquals("hello world", new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void otherBodiesStay() {
    byte[] body = request.body();
    schema.withCompression("br");
    apply(nothing(), ALWAYS);
    assertSame(body, request.body());
    assertEquals(0, request.headers().size());
  }

  @Test
  void bodiesAreHashedWhereAsked() {
    schema.withTreeHash().withContentMd5();
    apply(nothing(), NEVER);
    assertEquals(
        "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
        request.headers().first("X-Amz-Sha256-Tree-Hash"));
    assertEquals("XrY7u+Ae7tCTyyK7j1rNww==", request.headers().first("Content-MD5"));
  }

  @Test
  void endpointRulesAreToldOfTheInput() {
    schema
        .withContext("Account", "account", "Flag", "flag", "Zones", "zones", "Url", "url")
        .withStaticContext("Mode", "plain", "Zoned", true, "Kinds", List.of("a", "b"));
    assertTrue(schema.hasContext());
    EndpointParameters client =
        EndpointParameters.of("eu-central-1", null, false, true).with("Own", true);
    EndpointParameters parameters =
        CallEndpoint.parameters(
            client,
            schema,
            AnyShape.of(input)
                .set("account", "1")
                .set("flag", true)
                .set("zones", List.of("x", "y")));
    assertEquals("eu-central-1", parameters.region());
    assertTrue(parameters.useDualStack());
    assertEquals(true, parameters.bool("Own"));
    assertEquals("1", parameters.string("Account"));
    assertEquals(true, parameters.bool("Flag"));
    assertEquals(List.of("x", "y"), parameters.strings("Zones"));
    assertNull(parameters.string("Url"));
    assertEquals("plain", parameters.string("Mode"));
    assertEquals(true, parameters.bool("Zoned"));
    assertEquals(List.of("a", "b"), parameters.strings("Kinds"));
  }

  @Test
  void anEmptyLabelIsNoPlace() {
    ShapeSchema labelled =
        ShapeSchema.structure(
            "test#In",
            MemberSchema.of("bucket", MemberSchema.STRING).withLocation(MemberSchema.LABEL),
            MemberSchema.of("prefix", MemberSchema.STRING));
    OperationSchema placed =
        OperationSchema.of(labelled, labelled).withContext("Bucket", "bucket", "Prefix", "prefix");
    EndpointParameters client = EndpointParameters.of(null, null, false, false);
    AnyShape placeless = AnyShape.of(labelled).set("bucket", "").set("prefix", "p");
    assertThrows(
        IllegalArgumentException.class, () -> CallEndpoint.parameters(client, placed, placeless));
    AnyShape all = AnyShape.of(labelled).set("bucket", "b").set("prefix", "");
    assertEquals("", CallEndpoint.parameters(client, placed, all).string("Prefix"));
    assertFalse(OperationSchema.of(input, input).hasContext());
  }
}
