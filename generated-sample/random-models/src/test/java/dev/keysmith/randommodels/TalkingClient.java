package dev.keysmith.randommodels;

import dev.keysmith.differential.CannedTransport;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The generated client over a transport that answers as it is told. */
final class TalkingClient {
  private static final Instant NOW = Instant.parse("2026-11-26T12:34:56Z");

  private final CannedTransport transport;
  private final Class<?> type;
  private final Object client;

  private TalkingClient(CannedTransport transport, Class<?> type, Object client) {
    this.transport = transport;
    this.type = type;
    this.client = client;
  }

  static TalkingClient of(LoadedClient client, String protocol) {
    CannedTransport transport = new CannedTransport();
    Class<?> type = GeneratedType.load(client.loader(), client.plan().service().client().type());
    ClientBuilder<?> builder =
        (ClientBuilder<?>) GeneratedType.call(type, "builder", null, new Class<?>[0]);
    builder
        .region("us-east-1")
        .endpoint("http://random.example.com")
        .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
        .configSource(ConfigSource.of(Map.of(), Map.of()))
        .transport(transport)
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .retryPolicy(RetryPolicy.none())
        .protocol(Protocol.of(protocol));
    Object made = GeneratedType.call(builder.getClass(), "build", builder, new Class<?>[0]);
    return new TalkingClient(transport, type, made);
  }

  CannedTransport transport() {
    return transport;
  }

  /** A call; what the client throws is thrown. */
  Shape call(Operation<Shape, Shape, OperationError> operation, Shape input) {
    return (Shape)
        GeneratedType.call(
            type,
            "call",
            client,
            new Class<?>[] {Operation.class, Shape.class, CallOptions.class},
            operation,
            input,
            CallOptions.none());
  }
}
