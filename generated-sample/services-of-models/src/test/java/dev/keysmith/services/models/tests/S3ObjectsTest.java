package dev.keysmith.services.models.tests;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.services.s3.S3Client;
import dev.keysmith.services.s3.model.GetObject;
import dev.keysmith.services.s3.model.GetObjectError;
import dev.keysmith.services.s3.model.GetObjectOutput;
import dev.keysmith.services.s3.model.GetObjectRequest;
import dev.keysmith.services.s3.model.HeadObjectOutput;
import dev.keysmith.services.s3.model.NoSuchBucket;
import dev.keysmith.services.s3.model.NoSuchKey;
import dev.keysmith.services.s3.model.NotFound;
import dev.keysmith.services.s3.model.PutObjectError;
import dev.keysmith.services.s3.model.S3Exception;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Single objects of S3, by each kind of client. */
@ParameterizedClass
@EnumSource(S3Way.class)
class S3ObjectsTest extends S3Bucket {
  private static final int[] SIZES = {0, 1, 5_000_017};

  private final S3Way way;

  S3ObjectsTest(S3Way way) {
    this.way = way;
  }

  @Override
  S3Way way() {
    return way;
  }

  @Test
  void bytesComeBack() throws IOException {
    for (int size : SIZES) {
      byte[] bytes = bytes(size);
      String eTag =
          s3.putObject(in -> in.bucket(bucket).key("k").body(RequestBody.of(bytes))).eTag();
      assertEquals("\"" + Bodies.md5(bytes) + "\"", eTag);
      assertArrayEquals(bytes, get("k"), () -> size + " bytes");
    }
  }

  @Test
  void anObjectMayHaveNoBodyAtAll() throws IOException {
    s3.putObject(in -> in.bucket(bucket).key("k"));
    assertArrayEquals(new byte[0], get("k"));
  }

  @Test
  void filesComeBackAsFiles(@TempDir Path folder) throws IOException {
    for (int size : SIZES) {
      Path file = Files.write(folder.resolve("in" + size), bytes(size));
      s3.putObject(in -> in.bucket(bucket).key("k").body(RequestBody.of(file)));
      Path copy = folder.resolve("out" + size);
      try (GetObjectOutput object = s3.getObject(in -> in.bucket(bucket).key("k"))) {
        object.body().writeTo(copy);
      }
      assertEquals(-1, Files.mismatch(file, copy), () -> size + " bytes");
    }
  }

  @Test
  void streamsOfAKnownLengthComeBack() throws IOException {
    for (int size : SIZES) {
      byte[] bytes = bytes(size);
      s3.putObject(
          in ->
              in.bucket(bucket)
                  .key("k")
                  .body(RequestBody.of(new ByteArrayInputStream(bytes), size)));
      assertArrayEquals(bytes, get("k"), () -> size + " bytes");
    }
  }

  @Test
  void publishersOfAKnownLengthComeBack() throws IOException {
    for (int size : SIZES) {
      byte[] bytes = bytes(size);
      s3.putObject(
          in -> in.bucket(bucket).key("k").body(RequestBody.of(Bodies.publisher(bytes), size)));
      assertArrayEquals(bytes, collected("k"), () -> size + " bytes");
    }
  }

  @Test
  void aBodyThatIsNotReadToItsEndCanBeLetGo() throws IOException {
    put("k", bytes(5_000_017));
    for (int i = 0; i < 20; i++) {
      try (GetObjectOutput object = s3.getObject(in -> in.bucket(bucket).key("k"))) {
        assertEquals(5_000_017L, object.contentLength());
        assertEquals(bytes(5_000_017)[0], (byte) object.body().inputStream().read());
      }
    }
  }

  @Test
  void rangesArePartsOfAnObject() throws IOException {
    put("k", bytes(1000));
    try (GetObjectOutput part =
        s3.getObject(in -> in.bucket(bucket).key("k").range("bytes=10-19"))) {
      assertEquals("bytes 10-19/1000", part.contentRange());
      assertEquals(10L, part.contentLength());
      assertArrayEquals(Arrays.copyOfRange(bytes(1000), 10, 20), part.body().bytes());
    }
    try (GetObjectOutput tail = s3.getObject(in -> in.bucket(bucket).key("k").range("bytes=-3"))) {
      assertArrayEquals(Arrays.copyOfRange(bytes(1000), 997, 1000), tail.body().bytes());
    }
    S3Exception beyond =
        assertThrows(
            GetObjectError.Unknown.class,
            () -> s3.getObject(in -> in.bucket(bucket).key("k").range("bytes=1000-")));
    assertEquals(416, beyond.statusCode());
    assertEquals("InvalidRange", beyond.code());
  }

  /** An answer without a body has no code but its status. */
  @Test
  void conditionsThatFailAreErrors() throws IOException {
    put("k", bytes(10));
    HeadObjectOutput head = s3.headObject(in -> in.bucket(bucket).key("k"));
    // The server compares the milliseconds too, which it does not tell.
    Instant later = requireNonNull(head.lastModified()).plusSeconds(1);
    S3Exception unchanged =
        assertThrows(
            GetObjectError.Unknown.class,
            () -> s3.getObject(in -> in.bucket(bucket).key("k").ifNoneMatch(head.eTag())));
    assertEquals(304, unchanged.statusCode());
    assertEquals("NotModified", unchanged.code());
    assertEquals(
        304,
        assertThrows(
                GetObjectError.Unknown.class,
                () -> s3.getObject(in -> in.bucket(bucket).key("k").ifModifiedSince(later)))
            .statusCode());
    assertEquals(
        412,
        assertThrows(
                GetObjectError.Unknown.class,
                () -> s3.getObject(in -> in.bucket(bucket).key("k").ifMatch("\"other\"")))
            .statusCode());
    assertEquals(
        412,
        assertThrows(
                PutObjectError.Unknown.class,
                () ->
                    s3.putObject(
                        in ->
                            in.bucket(bucket)
                                .key("k")
                                .ifNoneMatch("*")
                                .body(RequestBody.of("other"))))
            .statusCode());
    assertArrayEquals(bytes(10), get("k"));
  }

  @Test
  void headersComeBack() throws IOException {
    Map<String, String> metadata =
        Map.of("one", "1", "with-hyphen", "a, b; c=\"d\"", "percent", "%41%", "spaces", "a  b");
    s3.putObject(
        in ->
            in.bucket(bucket)
                .key("k")
                .contentType("text/x-story")
                .contentLanguage("de")
                .contentEncoding("identity")
                .contentDisposition("attachment; filename=\"a b.txt\"")
                .cacheControl("no-cache")
                .metadata(metadata)
                .body(RequestBody.of("hello")));
    HeadObjectOutput head = s3.headObject(in -> in.bucket(bucket).key("k"));
    assertEquals(metadata, head.metadata());
    assertEquals("text/x-story", head.contentType());
    assertEquals(5L, head.contentLength());
    assertTrue(requireNonNull(head.lastModified()).isBefore(Instant.now().plusSeconds(60)));
    try (GetObjectOutput object = s3.getObject(in -> in.bucket(bucket).key("k"))) {
      assertEquals(metadata, object.metadata());
      assertEquals("de", object.contentLanguage());
      assertEquals("identity", object.contentEncoding());
      assertEquals("attachment; filename=\"a b.txt\"", object.contentDisposition());
      assertEquals("no-cache", object.cacheControl());
      assertEquals(head.eTag(), object.eTag());
      assertEquals("hello", new String(object.body().bytes(), StandardCharsets.UTF_8));
    }
    try (GetObjectOutput object =
        s3.getObject(
            in ->
                in.bucket(bucket)
                    .key("k")
                    .responseContentType("a/b")
                    .responseCacheControl("x y"))) {
      assertEquals("a/b", object.contentType());
      assertEquals("x y", object.cacheControl());
    }
  }

  @Test
  void whatIsMissingIsATypedError() {
    NoSuchKey noKey =
        assertThrows(NoSuchKey.class, () -> s3.getObject(in -> in.bucket(bucket).key("none")));
    assertEquals(404, noKey.statusCode());
    assertEquals("NoSuchKey", noKey.code());
    assertFalse(requireNonNull(noKey.getMessage()).isEmpty());
    NotFound noHead =
        assertThrows(NotFound.class, () -> s3.headObject(in -> in.bucket(bucket).key("none")));
    assertEquals(404, noHead.statusCode());
    assertThrows(NotFound.class, () -> s3.headBucket(in -> in.bucket("none")));
    assertThrows(NoSuchBucket.class, () -> s3.listObjectsV2(in -> in.bucket("none")));
    assertEquals(
        "NoSuchBucket",
        assertThrows(
                PutObjectError.Unknown.class,
                () -> s3.putObject(in -> in.bucket("none").key("k").body(RequestBody.of("x"))))
            .code());
    Outcome<GetObjectOutput, GetObjectError> outcome =
        s3.attempt(
            GetObject.OPERATION, GetObjectRequest.builder().bucket(bucket).key("none").build());
    Outcome.Failure<?, ?> failure = assertInstanceOf(Outcome.Failure.class, outcome);
    assertInstanceOf(NoSuchKey.class, failure.error());
  }

  /** Or else no test here would say anything of signatures. */
  @Test
  void theServerChecksSignatures() {
    try (S3Client other =
        server
            .settings(S3Client.builder(), false)
            .endpointParameter("ForcePathStyle", true)
            .credentials(AwsCredentials.of(S3Server.CREDENTIALS.accessKeyId(), "other"))
            .build()) {
      S3Exception refused =
          assertThrows(S3Exception.class, () -> other.listObjectsV2(in -> in.bucket(bucket)));
      assertEquals(403, refused.statusCode());
      assertEquals("SignatureDoesNotMatch", refused.code());
    }
  }

  private byte[] collected(String key) {
    try (GetObjectOutput object = s3.getObject(in -> in.bucket(bucket).key(key))) {
      return Bodies.collect(object.body()).join();
    }
  }
}
