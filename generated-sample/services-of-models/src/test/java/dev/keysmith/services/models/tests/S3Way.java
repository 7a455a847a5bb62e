package dev.keysmith.services.models.tests;

import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.http.JdkAsyncTransport;
import dev.keysmith.runtime.http.SocketTransport;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.services.s3.S3AsyncClient;
import dev.keysmith.services.s3.S3AsyncClientBuilder;
import dev.keysmith.services.s3.S3Client;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** How a client reaches the server: waiting or not, and with TLS or without. */
enum S3Way {
  BLOCKING(false, false),
  BLOCKING_TLS(false, true),
  ASYNC(true, false),
  ASYNC_TLS(true, true);

  private static final int MAX_BODY = 64 << 20;

  private final boolean async;
  private final boolean tls;

  S3Way(boolean async, boolean tls) {
    this.async = async;
    this.tls = tls;
  }

  /** A client that finds buckets in the path. */
  S3Client client(S3Server server) {
    return async ? waiting(settings(S3AsyncClient.builder(), server)) : blocking(server);
  }

  private S3Client blocking(S3Server server) {
    SocketTransport transport =
        SocketTransport.builder()
            .sslSocketFactory(ServerKey.INSTANCE.trust()::getSocketFactory)
            .build();
    return settings(S3Client.builder(), server).transport(transport).build();
  }

  private <B extends ClientBuilder<B>> B settings(B builder, S3Server server) {
    return server.settings(builder, tls).endpointParameter("ForcePathStyle", true);
  }

  /** A client that waits for one that does not. */
  private static S3Client waiting(S3AsyncClientBuilder builder) {
    JdkAsyncTransport transport =
        new JdkAsyncTransport(
            JdkAsyncTransport.clientBuilder().sslContext(ServerKey.INSTANCE.trust()).build(),
            Duration.ofSeconds(60),
            MAX_BODY);
    S3AsyncClient client = builder.asyncTransport(transport).build();
    return new S3Client() {
      @Override
      public <I extends Shape, O extends Shape, E extends OperationError> O call(
          Operation<I, O, E> operation, I input, CallOptions options) {
        try {
          return client.call(operation, input, options).join();
        } catch (CompletionException e) {
          if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
          }
          throw e;
        }
      }

      @Override
      public void close() {
        client.close();
        transport.close();
      }
    };
  }
}
