package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.ServiceSchema;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all builders of generated clients share.
 *
 * @param <B> the builder itself
 */
@SuppressWarnings("UnusedVariable")
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private final ServiceSchema service;
  private final EndpointResolver rules;
  private @Nullable String region;
  private @Nullable URI endpoint;
  private @Nullable AwsCredentialsProvider credentials;
  private @Nullable HttpTransport transport;
  private @Nullable AsyncHttpTransport asyncTransport;
  private @Nullable Clock clock;
  private @Nullable Duration connectTimeout;
  private @Nullable Duration readTimeout;
  private @Nullable Duration callTimeout;
  private @Nullable RetryPolicy retryPolicy;
  private boolean useFips;
  private boolean useDualStack;
  private @Nullable Supplier<String> idempotencyTokens;
  private @Nullable ConfigSource configSource;
  private @Nullable Protocol protocol;

  protected ClientBuilder(ServiceSchema service, EndpointResolver rules) {
    this.service = service;
    this.rules = rules;
  }

  public B region(String region) {
    this.region = region;
    return self();
  }

  public B endpoint(URI endpoint) {
    this.endpoint = endpoint;
    return self();
  }

  public B credentials(AwsCredentialsProvider credentials) {
    this.credentials = credentials;
    return self();
  }

  public B transport(HttpTransport transport) {
    this.transport = transport;
    return self();
  }

  public B asyncTransport(AsyncHttpTransport asyncTransport) {
    this.asyncTransport = asyncTransport;
    return self();
  }

  public B clock(Clock clock) {
    this.clock = clock;
    return self();
  }

  public B connectTimeout(Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
    return self();
  }

  public B readTimeout(Duration readTimeout) {
    this.readTimeout = readTimeout;
    return self();
  }

  public B callTimeout(Duration callTimeout) {
    this.callTimeout = callTimeout;
    return self();
  }

  public B retryPolicy(RetryPolicy retryPolicy) {
    this.retryPolicy = retryPolicy;
    return self();
  }

  public B useFips(boolean useFips) {
    this.useFips = useFips;
    return self();
  }

  public B useDualStack(boolean useDualStack) {
    this.useDualStack = useDualStack;
    return self();
  }

  public B idempotencyTokens(Supplier<String> idempotencyTokens) {
    this.idempotencyTokens = idempotencyTokens;
    return self();
  }

  public B configSource(ConfigSource configSource) {
    this.configSource = configSource;
    return self();
  }

  public B protocol(Protocol protocol) {
    this.protocol = protocol;
    return self();
  }

  protected ServiceClient serviceClient() {
    return new ServiceClient();
  }

  protected AsyncServiceClient asyncServiceClient() {
    return new AsyncServiceClient();
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
