package dev.keysmith.localkms;

import dev.keysmith.localkms.keys.Scope;
import dev.keysmith.localkms.wire.Gate;
import dev.keysmith.localkms.wire.SignatureGate;
import dev.keysmith.runtime.auth.AwsCredentials;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of a {@link LocalKms}; each has a default that suits most tests. */
public final class LocalKmsBuilder {
  private static final AwsCredentials STANDARD =
      AwsCredentials.of("LOCALKMSACCESSKEY", "local-kms-secret-access-key");

  private String region = "us-east-1";
  private String account = "111122223333";
  private final Map<String, AwsCredentials> accessKeys = new LinkedHashMap<>();
  private boolean signatures = true;
  Clock clock = Clock.systemUTC();
  SecureRandom random = new SecureRandom();
  int port;
  boolean socket = true;

  LocalKmsBuilder() {}

  /** The region in ARNs, which requests must be signed for; {@code us-east-1} if not set. */
  public LocalKmsBuilder region(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("a region is written like eu-central-1");
    }
    region = name;
    return this;
  }

  /** The account in ARNs, twelve digits; {@code 111122223333} if not set. */
  public LocalKmsBuilder accountId(String digits) {
    if (!digits.matches("[0-9]{12}")) {
      throw new IllegalArgumentException("an account id has twelve digits");
    }
    account = digits;
    return this;
  }

  /**
   * An access key that may call. With a session token, only requests that carry it pass. Several
   * can be given; without any there is a standard one.
   */
  public LocalKmsBuilder accessKey(AwsCredentials key) {
    accessKeys.put(key.accessKeyId(), key);
    return this;
  }

  /** As {@link #accessKey(AwsCredentials)} of a lasting key. */
  public LocalKmsBuilder accessKey(String id, String secret) {
    return accessKey(AwsCredentials.of(id, secret));
  }

  /** What time it is: for dates, for the end of deleted keys and for the age of signatures. */
  public LocalKmsBuilder clock(Clock source) {
    clock = source;
    return this;
  }

  /**
   * Where ids, key material and IVs come from. One that repeats itself makes tests repeatable and
   * the encryption worthless.
   */
  public LocalKmsBuilder random(SecureRandom source) {
    random = source;
    return this;
  }

  /** The port to listen on; 0, any free one, if not set. */
  public LocalKmsBuilder port(int number) {
    port = number;
    return this;
  }

  /** Opens no socket: {@link LocalKms#asTransport()} is the one way in. */
  public LocalKmsBuilder withoutSocket() {
    socket = false;
    return this;
  }

  /** Lets requests pass whoever signed them, or nobody. */
  public LocalKmsBuilder withoutSignatures() {
    signatures = false;
    return this;
  }

  /**
   * @throws java.io.UncheckedIOException when the port cannot be had
   */
  public LocalKms start() {
    return new LocalKms(this);
  }

  Scope scope() {
    return new Scope(region, account);
  }

  AwsCredentials firstCredentials() {
    return keys().values().iterator().next();
  }

  Gate gate() {
    return signatures
        ? new SignatureGate(region, new LinkedHashMap<>(keys()), clock)
        : received -> {};
  }

  private Map<String, AwsCredentials> keys() {
    return accessKeys.isEmpty() ? Map.of(STANDARD.accessKeyId(), STANDARD) : accessKeys;
  }
}
