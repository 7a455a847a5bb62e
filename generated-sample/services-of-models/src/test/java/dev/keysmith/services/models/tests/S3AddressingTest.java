package dev.keysmith.services.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.http.SocketTransport;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.services.s3.S3Client;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where S3 finds a bucket: in the host's name, as it wants it, or in the path. */
class S3AddressingTest extends S3Bucket {
  /** What the build maps to loopback below the server's name. */
  private static final String HOSTED = "hosted";

  private final NotingTransport transport = NotingTransport.sending();
  private final S3Client virtual =
      server.settings(S3Client.builder(), false).transport(transport).build();

  @AfterEach
  void closeTransport() {
    virtual.close();
    transport.close();
  }

  @Test
  void aBucketIsAHost() throws IOException {
    virtual.createBucket(in -> in.bucket(HOSTED));
    virtual.putObject(in -> in.bucket(HOSTED).key("a key").body(RequestBody.of("by its host")));
    assertEquals(List.of("hosted.s3.test /", "hosted.s3.test /a%20key"), transport.targets);
    try (var object = s3.getObject(in -> in.bucket(HOSTED).key("a key"))) {
      assertEquals("by its host", new String(object.body().bytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aBucketThatIsNoHostIsInThePath() {
    virtual.createBucket(in -> in.bucket("with_underscore"));
    virtual.putObject(in -> in.bucket("with_underscore").key("k"));
    assertEquals(
        List.of("s3.test /with_underscore", "s3.test /with_underscore/k"), transport.targets);
  }

  /** No client of ours makes such URLs; the signer does, for whoever has a request. */
  @Test
  void aSignedUrlServesWhoeverHasIt() throws IOException {
    put("a key", bytes(100));
    URI endpoint = URI.create(server.endpoint(false));
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method("GET")
            .origin(endpoint.getScheme(), endpoint.getHost(), endpoint.getPort())
            .path("/" + bucket + "/a%20key")
            .query("response-content-type=a%2Fb");
    SigV4Signer.s3()
        .presign(
            request, S3Server.CREDENTIALS, "us-east-1", "s3", Instant.now(), Duration.ofMinutes(5));
    try (HttpTransport sockets = SocketTransport.create()) {
      HttpResponse response = sockets.send(request.build(), Deadline.none());
      assertEquals(
          200, response.status(), () -> new String(response.body(), StandardCharsets.UTF_8));
      assertEquals("a/b", response.headers().first("Content-Type"));
      assertArrayEquals(bytes(100), response.body());
    }
  }
}
