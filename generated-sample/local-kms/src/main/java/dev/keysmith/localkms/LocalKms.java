package dev.keysmith.localkms;

import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.operations.KmsOperations;
import dev.keysmith.localkms.wire.InProcessTransport;
import dev.keysmith.localkms.wire.KmsEndpoint;
import dev.keysmith.localkms.wire.LoopbackServer;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.http.HttpTransport;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A KMS in this process, for tests and demonstrations. It really encrypts, keeps the states of keys
 * and checks the signature of each request; all it holds is gone when it is closed. It speaks
 * awsJson1_1 on a free port of the loopback interface, so any KMS client can use it, and has a
 * transport for Keysmith's that needs no socket.
 *
 * <pre>{@code
 * try (LocalKms local = LocalKms.start();
 *     KmsClient kms =
 *         KmsClient.builder()
 *             .region(local.region())
 *             .endpoint(local.endpoint())
 *             .credentials(local.credentials())
 *             .build()) {
 *   ...
 * }
 * }</pre>
 *
 * Safe for use by many threads.
 */
public final class LocalKms implements AutoCloseable {
  private final String region;
  private final AwsCredentials credentials;
  private final KmsEndpoint endpoint;
  private final @Nullable LoopbackServer server;
  private final AtomicBoolean closed = new AtomicBoolean();

  LocalKms(LocalKmsBuilder settings) {
    Keys keys = new Keys(settings.scope(), settings.clock, settings.random);
    this.region = settings.scope().region();
    this.credentials = settings.firstCredentials();
    this.endpoint = new KmsEndpoint(settings.gate(), KmsOperations.over(keys), settings.random);
    this.server = settings.socket ? LoopbackServer.start(endpoint, settings.port) : null;
  }

  /** Starts one with region {@code us-east-1} and one access key, on any free port. */
  public static LocalKms start() {
    return builder().start();
  }

  public static LocalKmsBuilder builder() {
    return new LocalKmsBuilder();
  }

  /**
   * Where it listens, such as {@code http://127.0.0.1:40123}.
   *
   * @throws IllegalStateException when it was built without a socket
   */
  public URI endpoint() {
    if (server == null) {
      throw new IllegalStateException("this local KMS was built without a socket");
    }
    return server.endpoint();
  }

  /** The region that it plays, which requests must be signed for. */
  public String region() {
    return region;
  }

  /** An access key that it knows: the first that the builder was given. */
  public AwsCredentials credentials() {
    return credentials;
  }

  /**
   * A transport that brings each request here without a socket. It can be used with any endpoint,
   * which is signed but not connected to. Closing it leaves this open.
   */
  public HttpTransport asTransport() {
    return new InProcessTransport(endpoint, closed::get);
  }

  /** Closes the port and forgets all keys; again is no fault. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true) && server != null) {
      server.close();
    }
  }

  /** Region and endpoint, never the credentials. */
  @Override
  public String toString() {
    return "LocalKms[" + region + (server == null ? "" : ", " + server.endpoint()) + "]";
  }
}
