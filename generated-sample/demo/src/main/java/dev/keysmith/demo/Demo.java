package dev.keysmith.demo;

import dev.keysmith.localkms.LocalKms;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.KmsClientBuilder;
import java.io.PrintStream;
import java.net.URI;
import java.util.Properties;

/**
 * Wraps a data key and gets it back: with {@code -Dendpoint=URL} and {@code -Dregion=NAME} at any
 * KMS, with the credentials that the client finds; else at one embedded here.
 */
public final class Demo {
  private Demo() {}

  /** Exits with status 1 when anything fails, and says what in one line. */
  public static void main(String... arguments) {
    int status = run(System.getProperties(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(Properties settings, PrintStream out, PrintStream err) {
    try {
      demonstrate(settings, out);
      return 0;
    } catch (RuntimeException e) {
      err.println("The demo failed: " + describe(e));
      return 1;
    }
  }

  private static void demonstrate(Properties settings, PrintStream out) {
    String endpoint = settings.getProperty("endpoint", "");
    if (!endpoint.isBlank()) {
      try (KmsClient kms = clientOf(endpoint, settings.getProperty("region", ""))) {
        out.println("KMS at " + endpoint);
        new DataKeyStory(kms, out).tell();
      }
      return;
    }
    try (LocalKms local = LocalKms.start();
        KmsClient kms = clientOf(local)) {
      out.println("KMS embedded at " + local.endpoint());
      new DataKeyStory(kms, out).tell();
    }
  }

  private static KmsClient clientOf(LocalKms local) {
    return KmsClient.builder()
        .region(local.region())
        .endpoint(local.endpoint())
        .credentials(local.credentials())
        .build();
  }

  private static KmsClient clientOf(String endpoint, String region) {
    KmsClientBuilder builder = KmsClient.builder().endpoint(URI.create(endpoint));
    return region.isBlank() ? builder.build() : builder.region(region).build();
  }

  private static String describe(RuntimeException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message.replaceAll("\\s+", " ");
  }
}
