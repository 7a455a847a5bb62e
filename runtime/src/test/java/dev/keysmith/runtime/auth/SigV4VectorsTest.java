package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that AWS has published: of its SigV4 test suite and of the S3 guide. */
class SigV4VectorsTest {
  private static final AwsCredentials SUITE_KEY =
      AwsCredentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  private static final AwsCredentials S3_KEY =
      AwsCredentials.of("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
  private static final Instant SUITE_TIME = Instant.parse("2015-08-30T12:36:00Z");
  private static final Instant S3_TIME = Instant.parse("2013-05-24T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "GET,  /, , 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    "POST, /, , 5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    "GET,  /example/.., , 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    "GET,  /, Param1=value1," + " a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
    "GET,  /, Param2=value2&Param1=value1,"
        + " b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
  })
  void signsTheSuite(String method, String path, String query, String signature) {
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method(method)
            .origin("https", "example.amazonaws.com", -1)
            .path(path)
            .query(query);
    SigV4Signer.standard().sign(request, SUITE_KEY, "us-east-1", "service", SUITE_TIME);
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
            + " SignedHeaders=host;x-amz-date, Signature="
            + signature,
        request.headers().first("Authorization"));
  }

  @Test
  void signsAGetOfS3() {
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method("GET")
            .origin("https", "examplebucket.s3.amazonaws.com", -1)
            .path("/test.txt")
            .header("Range", "bytes=0-9");
    SigV4Signer.s3().sign(request, S3_KEY, "us-east-1", "s3", S3_TIME);
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
            + " SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
            + " Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        request.headers().first("Authorization"));
  }

  @Test
  void presignsAGetOfS3() {
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method("GET")
            .origin("https", "examplebucket.s3.amazonaws.com", -1)
            .path("/test.txt");
    SigV4Signer.s3().presign(request, S3_KEY, "us-east-1", "s3", S3_TIME, Duration.ofDays(1));
    String query = String.valueOf(request.query());
    assertTrue(
        query.endsWith(
            "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"),
        query);
  }
}
