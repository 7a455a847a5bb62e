package dev.keysmith.benchmarks.services;

import com.sun.net.httpserver.HttpServer;
import dev.keysmith.benchmarks.s3.S3Client;
import dev.keysmith.benchmarks.s3.model.ListObjectsV2Request;
import dev.keysmith.benchmarks.sts.StsClient;
import dev.keysmith.benchmarks.sts.model.AssumeRoleRequest;
import dev.keysmith.runtime.auth.AwsCredentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Programs of one call each, which {@code coldstart.sh} starts in fresh JVMs and times from
 * outside: one AssumeRole, one ListObjectsV2 with a thousand keys.
 */
final class FirstServiceCall {
  private static final AwsCredentials CREDENTIALS = AwsCredentials.of("AKIDEXAMPLE", "secret");

  private FirstServiceCall() {}

  private static void check(boolean right) {
    if (!right) {
      System.err.println("a wrong answer");
      System.exit(3);
    }
  }

  /**
   * The server that all of them call, in a process of its own. Prints its port and serves until it
   * is killed.
   */
  static final class Server {
    private Server() {}

    public static void main(String[] args) throws IOException {
      System.setProperty("sun.net.httpserver.nodelay", "true");
      byte[] listing = ListObjects.answer().bytes();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean sts = exchange.getRequestMethod().equals("POST");
            byte[] body = sts ? AssumeRole.ANSWER.bytes() : listing;
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
      System.out.println(server.getAddress().getPort());
    }
  }

  /** The generated client of STS, through its normal builder. */
  static final class KeysmithSts {
    private KeysmithSts() {}

    public static void main(String[] args) {
      StsClient sts =
          StsClient.builder()
              .region("us-east-1")
              .credentials(CREDENTIALS)
              .endpoint(URI.create(args[0]))
              .build();
      check(
          Objects.requireNonNull(
                  sts.assumeRole(
                          AssumeRoleRequest.builder()
                              .roleArn(AssumeRole.ROLE)
                              .roleSessionName(AssumeRole.SESSION)
                              .build())
                      .credentials())
              .accessKeyId()
              .startsWith("ASIA"));
    }
  }

  /** The generated client of S3, through its normal builder. */
  static final class KeysmithS3 {
    private KeysmithS3() {}

    public static void main(String[] args) {
      S3Client s3 =
          S3Client.builder()
              .region("us-east-1")
              .credentials(CREDENTIALS)
              .endpoint(URI.create(args[0]))
              .endpointParameter("ForcePathStyle", true)
              .build();
      check(
          Objects.requireNonNull(
                      s3.listObjectsV2(
                              ListObjectsV2Request.builder().bucket(ListObjects.BUCKET).build())
                          .contents())
                  .size()
              == 1000);
    }
  }

  /** The official SDK's client of STS with its lightest transport. */
  static final class AwsSdkSts {
    private AwsSdkSts() {}

    static StaticCredentialsProvider credentials() {
      return StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));
    }

    public static void main(String[] args) {
      software.amazon.awssdk.services.sts.StsClient sts =
          software.amazon.awssdk.services.sts.StsClient.builder()
              .httpClient(UrlConnectionHttpClient.create())
              .region(Region.US_EAST_1)
              .credentialsProvider(credentials())
              .endpointOverride(URI.create(args[0]))
              .build();
      check(
          sts.assumeRole(in -> in.roleArn(AssumeRole.ROLE).roleSessionName(AssumeRole.SESSION))
              .credentials()
              .accessKeyId()
              .startsWith("ASIA"));
    }
  }

  /** The official SDK's client of S3 with its lightest transport. */
  static final class AwsSdkS3 {
    private AwsSdkS3() {}

    public static void main(String[] args) {
      software.amazon.awssdk.services.s3.S3Client s3 =
          software.amazon.awssdk.services.s3.S3Client.builder()
              .httpClient(UrlConnectionHttpClient.create())
              .region(Region.US_EAST_1)
              .credentialsProvider(AwsSdkSts.credentials())
              .endpointOverride(URI.create(args[0]))
              .forcePathStyle(true)
              .build();
      check(s3.listObjectsV2(in -> in.bucket(ListObjects.BUCKET)).contents().size() == 1000);
    }
  }
}
