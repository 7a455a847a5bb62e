package dev.keysmith.services.models.tests;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.ClientBuilder;
import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/**
 * S3Proxy, an open S3 server, in this JVM on two free ports of loopback, one of them with TLS. It
 * keeps its objects in memory, checks the signature of each request, and takes {@code
 * BUCKET.s3.test} and {@code /BUCKET} for the same; the build maps such hosts to loopback.
 */
final class S3Server implements AutoCloseable {
  static final AwsCredentials CREDENTIALS = AwsCredentials.of("AKIDEXAMPLE", "secret");
  static final String HOST = "s3.test";

  private final S3Proxy server;

  private S3Server(S3Proxy server) {
    this.server = server;
  }

  static S3Server start() throws Exception {
    S3Proxy server =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .secureEndpoint(URI.create("https://127.0.0.1:0"))
            .keyStore(ServerKey.INSTANCE.file(), ServerKey.PASSWORD)
            .awsAuthentication(
                AuthenticationType.AWS_V4, CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey())
            .virtualHost(HOST)
            .blobStore(new TransientNio2BlobStore())
            .build();
    server.start();
    return new S3Server(server);
  }

  String endpoint(boolean tls) {
    return tls
        ? "https://" + HOST + ":" + server.getSecurePort()
        : "http://" + HOST + ":" + server.getPort();
  }

  /** What a client must be told to reach it. */
  <B extends ClientBuilder<B>> B settings(B builder, boolean tls) {
    return builder.region("us-east-1").endpoint(endpoint(tls)).credentials(CREDENTIALS);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // all that its method declares
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
