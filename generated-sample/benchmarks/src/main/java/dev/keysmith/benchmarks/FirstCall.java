package dev.keysmith.benchmarks;

import com.sun.net.httpserver.HttpServer;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Programs of one call each, which {@code coldstart.sh} starts in fresh JVMs and times from
 * outside.
 */
final class FirstCall {
  private FirstCall() {}

  private static void check(int size) {
    if (size != 184) {
      System.err.println("wrong ciphertext length");
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
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", Payloads.CONTENT_TYPE);
            exchange.sendResponseHeaders(200, Payloads.GENERATE.length);
            exchange.getResponseBody().write(Payloads.GENERATE);
            exchange.close();
          });
      server.start();
      System.out.println(server.getAddress().getPort());
    }
  }

  /** The generated client, through its normal builder. */
  static final class Keysmith {
    private Keysmith() {}

    public static void main(String[] args) {
      KmsClient kms =
          KmsClient.builder()
              .region("us-east-1")
              .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
              .endpoint(URI.create(args[0]))
              .build();
      check(
          java.util.Objects.requireNonNull(
                  kms.generateDataKeyWithoutPlaintext(
                          GenerateDataKeyWithoutPlaintextRequest.builder()
                              .keyId("alias/tenant")
                              .keySpec(DataKeySpec.AES_256)
                              .encryptionContext(Map.of("tenant", "acme"))
                              .build())
                      .ciphertextBlob())
              .size());
    }
  }

  /** The official SDK with its lightest transport. */
  static final class AwsSdk {
    private AwsSdk() {}

    public static void main(String[] args) {
      software.amazon.awssdk.services.kms.KmsClient kms =
          software.amazon.awssdk.services.kms.KmsClient.builder()
              .httpClient(UrlConnectionHttpClient.create())
              .region(Region.US_EAST_1)
              .credentialsProvider(
                  StaticCredentialsProvider.create(
                      AwsBasicCredentials.create("AKIDEXAMPLE", "secret")))
              .endpointOverride(URI.create(args[0]))
              .build();
      check(
          kms.generateDataKeyWithoutPlaintext(
                  request ->
                      request
                          .keyId("alias/tenant")
                          .keySpec(software.amazon.awssdk.services.kms.model.DataKeySpec.AES_256)
                          .encryptionContext(Map.of("tenant", "acme")))
              .ciphertextBlob()
              .asByteArrayUnsafe()
              .length);
    }
  }
}
