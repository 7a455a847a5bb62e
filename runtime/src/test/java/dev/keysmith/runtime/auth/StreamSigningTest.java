package dev.keysmith.runtime.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requests are signed whose body is read as it is sent. */
final class StreamSigningTest {
  private static final byte[] BYTES = "hello".getBytes(UTF_8);

  private static HttpRequest.Builder request(String scheme) {
    return HttpRequest.builder().method("PUT").origin(scheme, "example.com", -1).path("/a");
  }

  private static RequestBody once() {
    return RequestBody.of(new ByteArrayInputStream(BYTES), BYTES.length);
  }

  private static HttpRequest sign(String service, HttpRequest.Builder request) {
    AwsCredentials credentials = AwsCredentials.of("AKIDEXAMPLE", "secret");
    SigV4Signer.of(service)
        .sign(request, credentials, "us-east-1", service, Instant.parse("2026-11-26T12:00:00Z"));
    return request.build();
  }

  @ParameterizedTest
  @CsvSource({"glacier, https", "glacier, http", "polly, https", "polly, http", "s3, http"})
  void aBodyThatCanBeReplayedIsHashedAsBytesAre(String service, String scheme) {
    HttpRequest streamed = sign(service, request(scheme).stream(RequestBody.of(BYTES)));
    HttpRequest bytes = sign(service, request(scheme).body(BYTES));
    assertEquals(bytes.headers().toString(), streamed.headers().toString());
    assertEquals(bytes.headers().first("Authorization"), streamed.headers().first("Authorization"));
    assertEquals(
        bytes.headers().first("x-amz-content-sha256"),
        streamed.headers().first("x-amz-content-sha256"));
  }

  @Test
  void s3LeavesAStreamToTls() {
    HttpRequest streamed = sign("s3", request("https").stream(once()));
    assertEquals("UNSIGNED-PAYLOAD", streamed.headers().first("x-amz-content-sha256"));
    HttpRequest.Builder bytes = request("https").body(BYTES);
    SigV4Signer.s3()
        .withUnsignedPayload(true)
        .sign(
            bytes,
            AwsCredentials.of("AKIDEXAMPLE", "secret"),
            "us-east-1",
            "s3",
            Instant.parse("2026-11-26T12:00:00Z"));
    assertEquals(bytes.headers().first("Authorization"), streamed.headers().first("Authorization"));
  }

  @ParameterizedTest
  @CsvSource({"glacier, https", "polly, https", "s3, http"})
  void aBodyThatCanBeReadOnceCannotBeHashed(String service, String scheme) {
    assertThrows(
        IllegalArgumentException.class, () -> sign(service, request(scheme).stream(once())));
  }
}
