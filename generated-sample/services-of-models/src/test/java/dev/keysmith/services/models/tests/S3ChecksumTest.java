package dev.keysmith.services.models.tests;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.services.s3.model.ChecksumMode;
import dev.keysmith.services.s3.model.GetObjectOutput;
import dev.keysmith.services.s3.model.HeadObjectOutput;
import dev.keysmith.services.s3.model.PutObjectError;
import dev.keysmith.services.s3.model.PutObjectOutput;
import dev.keysmith.services.s3.model.PutObjectRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checksums of objects, which the server computes for itself and compares. */
class S3ChecksumTest extends S3Bucket {
  @ParameterizedTest
  @ValueSource(strings = {"CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"})
  void theServerFindsTheChecksumThatTheClientSends(String algorithm) throws IOException {
    byte[] bytes = bytes(100_003);
    PutObjectOutput put =
        s3.putObject(
            in -> tell(in.bucket(bucket).key("k").body(RequestBody.of(bytes)), algorithm, bytes));
    String sent = checksum(put, algorithm);
    assertNotNull(sent, put::toString);
    HeadObjectOutput head =
        s3.headObject(in -> in.bucket(bucket).key("k").checksumMode(ChecksumMode.ENABLED));
    assertEquals(
        sent,
        switch (algorithm) {
          case "CRC32" -> head.checksumCRC32();
          case "CRC32C" -> head.checksumCRC32C();
          case "CRC64NVME" -> head.checksumCRC64NVME();
          case "SHA1" -> head.checksumSHA1();
          default -> head.checksumSHA256();
        });
    assertArrayEquals(bytes, get("k"));
  }

  /** In the head: this server takes trailers, but does not look at them. */
  private static void tell(PutObjectRequest.Builder in, String algorithm, byte[] bytes) {
    MessageDigest digest = requireNonNull(Checksums.of(algorithm));
    digest.update(bytes);
    String value = Checksums.value(digest);
    switch (algorithm) {
      case "CRC32" -> in.checksumCRC32(value);
      case "CRC32C" -> in.checksumCRC32C(value);
      case "CRC64NVME" -> in.checksumCRC64NVME(value);
      case "SHA1" -> in.checksumSHA1(value);
      default -> in.checksumSHA256(value);
    }
  }

  private static @Nullable String checksum(PutObjectOutput put, String algorithm) {
    return switch (algorithm) {
      case "CRC32" -> put.checksumCRC32();
      case "CRC32C" -> put.checksumCRC32C();
      case "CRC64NVME" -> put.checksumCRC64NVME();
      case "SHA1" -> put.checksumSHA1();
      default -> put.checksumSHA256();
    };
  }

  @Test
  void theServerRefusesAWrongChecksum() {
    PutObjectError.Unknown refused =
        assertThrows(
            PutObjectError.Unknown.class,
            () ->
                s3.putObject(
                    in ->
                        in.bucket(bucket)
                            .key("k")
                            .checksumCRC32("AAAAAA==")
                            .body(RequestBody.of("not of this"))));
    assertEquals(400, refused.statusCode());
  }

  /** The answer has the checksum that the client asks for by itself and compares. */
  @Test
  void theClientAsksForTheChecksumOfAnAnswer() throws IOException {
    byte[] bytes = bytes(1000);
    s3.putObject(
        in -> tell(in.bucket(bucket).key("k").body(RequestBody.of(bytes)), "CRC32", bytes));
    List<HttpHeaders> answers = new ArrayList<>();
    CallOptions noting =
        CallOptions.builder().onResponse(info -> answers.add(info.headers())).build();
    try (GetObjectOutput object = s3.with(noting).getObject(in -> in.bucket(bucket).key("k"))) {
      assertNotNull(answers.get(0).first("x-amz-checksum-crc32"));
      assertEquals(object.checksumCRC32(), answers.get(0).first("x-amz-checksum-crc32"));
      assertArrayEquals(bytes, object.body().bytes());
    }
  }
}
