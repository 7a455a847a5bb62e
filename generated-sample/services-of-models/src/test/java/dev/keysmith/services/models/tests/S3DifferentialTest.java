package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.services.s3.S3Client;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;

/**
 * Amazon S3, in restXml, by our client and by the official one. Both send checksums where they must
 * alone, and check none: random answers do not have those of random objects.
 */
class S3DifferentialTest extends DifferentialContract {
  private static final String S3 = "com.amazonaws.s3#";
  private static final List<String> KEYS = OddKeys.all();

  S3DifferentialTest() {
    super(
        Models.of("s3", S3 + "AmazonS3"),
        "aws.protocols#restXml",
        new Generated(S3Client.class),
        SdkService.of(
            software.amazon.awssdk.services.s3.S3Client.class,
            software.amazon.awssdk.services.s3.S3Client.builder()
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)),
        S3DifferentialTest::ours,
        Differences.of(S3DifferentialTest.class, "/differences/s3.csv"));
  }

  /** Buckets have names that hosts can have, so that both clients put them there. */
  @Override
  protected Map<String, Function<Random, Object>> given() {
    return Map.of(
        S3 + "Expires", random -> "Thu, 01 Jan 2099 00:00:1" + random.nextInt(10) + " GMT",
        S3 + "PartNumberMarker", random -> Integer.toString(random.nextInt(10_000)),
        S3 + "NextPartNumberMarker", random -> Integer.toString(random.nextInt(10_000)),
        S3 + "ObjectKey", random -> KEYS.get(random.nextInt(KEYS.size())),
        S3 + "BucketName", random -> "bucket-" + random.nextInt(1_000_000),
        S3 + "ChecksumAlgorithm", random -> random.nextBoolean() ? "CRC32" : "SHA256",
        S3 + "CopySource", random -> "bucket/key%20" + random.nextInt(),
        S3 + "RenameSource", random -> "/bucket/key%20" + random.nextInt());
  }

  /**
   * What a client says of a body must be true of it. Keys that are encoded, because a request asked
   * for it, are decoded by the SDK and left as they are by our client.
   */
  @Override
  protected void adjust(String shape, Map<String, Object> tree) {
    tree.remove("ContentMD5");
    if (tree.get("Body") instanceof ByteBuffer body) {
      tree.keySet().removeIf(name -> name.startsWith("Checksum"));
      tree.replace("ContentLength", (long) body.remaining());
    }
    if (shape.endsWith("Output")) {
      tree.remove("EncodingType");
      ofObject(shape, tree);
    }
    if (shape.endsWith("#GetBucketLocationOutput")) {
      tree.put("LocationConstraint", "eu-west-1");
    }
  }

  /** An object always has a media type, and the SDK takes no metadata for an empty map. */
  private static void ofObject(String shape, Map<String, Object> tree) {
    if (shape.endsWith("#GetObjectOutput") || shape.endsWith("#HeadObjectOutput")) {
      tree.putIfAbsent("ContentType", "a/b");
      tree.putIfAbsent("Metadata", Map.of("a", "b"));
    }
  }

  private static OurService ours(HttpTransport over) {
    S3Client client =
        settings(S3Client.builder(), over)
            .calculateChecksums(false)
            .endpointParameter("UseGlobalEndpoint", true)
            .validateChecksums(false)
            .build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
