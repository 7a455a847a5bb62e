package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.auth.DefaultCredentials;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.http.SocketTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.ServiceSchema;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all generated clients share. Nothing needs to be set where the environment
 * tells region and credentials. A builder can be used again; it is for one thread at a time.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  /** As the shared configuration of AWS's SDKs has it. */
  private static final int DEFAULT_COMPRESS_FROM = 10_240;

  private final ServiceSchema service;
  private final EndpointResolver rules;
  private @Nullable String region;
  private @Nullable String endpoint;
  private @Nullable AwsCredentialsProvider credentials;
  private @Nullable HttpTransport transport;
  private @Nullable AsyncHttpTransport asyncTransport;
  private @Nullable Clock clock;
  private @Nullable Duration connectTimeout;
  private @Nullable Duration readTimeout;
  private @Nullable Duration callTimeout;
  private RetryPolicy retryPolicy = RetryPolicy.standard();
  private boolean useFips;
  private boolean useDualStack;
  private @Nullable Supplier<String> idempotencyTokens;
  private @Nullable ConfigSource configSource;
  private @Nullable Protocol protocol;
  private int compressFrom = DEFAULT_COMPRESS_FROM;
  private boolean validateChecksums = true;
  private boolean calculateChecksums = true;
  private @Nullable EndpointParameters endpointParameters;

  /**
   * @param rules the service's endpoint rules
   */
  protected ClientBuilder(ServiceSchema service, EndpointResolver rules) {
    this.service = service;
    this.rules = rules;
  }

  /**
   * The region to call, such as {@code eu-central-1}. If not set: the system property {@code
   * aws.region}, else the environment variable {@code AWS_REGION}, else {@code AWS_DEFAULT_REGION}.
   */
  public B region(String region) {
    this.region = region;
    return self();
  }

  /**
   * The URL to call in place of the service's own; {@code http} or {@code https}.
   *
   * @throws ConfigurationException when it is no such URL, or has user information, a query or a
   *     fragment
   */
  public B endpoint(URI endpoint) {
    return endpoint(endpoint.toString());
  }

  /** As {@link #endpoint(URI)}, and spares the start-up the parsing of one. */
  public B endpoint(String endpoint) {
    Endpoint.parse(endpoint);
    this.endpoint = endpoint;
    return self();
  }

  /**
   * Where credentials come from; {@link AwsCredentials} themselves will do. If not set: the system
   * properties {@code aws.accessKeyId} and {@code aws.secretAccessKey}, else the environment
   * variables {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}, looked up when a call
   * needs them.
   */
  public B credentials(AwsCredentialsProvider credentials) {
    this.credentials = credentials;
    return self();
  }

  /**
   * What carries the requests of a client that blocks; it stays open when the client is closed. If
   * not set, the client makes a {@link SocketTransport} and closes it with itself.
   */
  public B transport(HttpTransport transport) {
    this.transport = transport;
    return self();
  }

  /**
   * What carries the requests of a client that does not block; it stays open when the client is
   * closed. If not set, the client makes one over the JDK's HTTP client at its first call, and
   * closes it with itself.
   */
  public B asyncTransport(AsyncHttpTransport asyncTransport) {
    this.asyncTransport = asyncTransport;
    return self();
  }

  /** The time that requests are signed with; the system's if not set. */
  public B clock(Clock clock) {
    this.clock = clock;
    return self();
  }

  /**
   * The time to connect of the transport that the client makes.
   *
   * @throws IllegalArgumentException when it is not positive
   */
  public B connectTimeout(Duration connectTimeout) {
    this.connectTimeout = BuilderChecks.positive("connectTimeout", connectTimeout);
    return self();
  }

  /**
   * The time to wait for the next piece of a response, of the transport that the client makes.
   *
   * @throws IllegalArgumentException when it is not positive
   */
  public B readTimeout(Duration readTimeout) {
    this.readTimeout = BuilderChecks.positive("readTimeout", readTimeout);
    return self();
  }

  /**
   * The time for a whole call, retries and waits included; none if not set. A call's own {@link
   * CallOptions} go before it.
   *
   * @throws IllegalArgumentException when it is not positive
   */
  public B callTimeout(Duration callTimeout) {
    this.callTimeout = BuilderChecks.positive("callTimeout", callTimeout);
    return self();
  }

  /** How failed attempts are tried again; {@link RetryPolicy#standard()} if not set. */
  public B retryPolicy(RetryPolicy retryPolicy) {
    this.retryPolicy = retryPolicy;
    return self();
  }

  /** Whether to call the service's endpoint with FIPS 140 cryptography. */
  public B useFips(boolean useFips) {
    this.useFips = useFips;
    return self();
  }

  /** Whether to call the service's endpoint that answers over IPv6 too. */
  public B useDualStack(boolean useDualStack) {
    this.useDualStack = useDualStack;
    return self();
  }

  /**
   * Where idempotency tokens come from when an input has such a member and the caller leaves it
   * out; random UUIDs if not set. Asked once a call.
   */
  public B idempotencyTokens(Supplier<String> idempotencyTokens) {
    this.idempotencyTokens = idempotencyTokens;
    return self();
  }

  /** What stands for system properties and environment; the JVM's own if not set. */
  public B configSource(ConfigSource configSource) {
    this.configSource = configSource;
    return self();
  }

  /** One of the protocols that the service lists; the first of them if not set. */
  public B protocol(Protocol protocol) {
    this.protocol = protocol;
    return self();
  }

  /**
   * A setting of the service's own that its endpoint rules ask for, such as Amazon S3's {@code
   * ForcePathStyle}.
   *
   * @param name the parameter's name in the rules
   */
  public B endpointParameter(String name, boolean value) {
    this.endpointParameters = endpointParameters().with(name, value);
    return self();
  }

  /** As {@link #endpointParameter(String, boolean)}, for a parameter that is a text. */
  public B endpointParameter(String name, String value) {
    this.endpointParameters = endpointParameters().with(name, value);
    return self();
  }

  private EndpointParameters endpointParameters() {
    return endpointParameters == null
        ? EndpointParameters.of(null, null, false, false)
        : endpointParameters;
  }

  /**
   * From which size on a body is compressed, for operations that allow it; 10,240 bytes if not set.
   * A body that is a stream is compressed as it is sent, whatever its size.
   *
   * @param bytes 0 for all, negative for none
   */
  public B compressRequestsFrom(int bytes) {
    this.compressFrom = bytes;
    return self();
  }

  /**
   * Whether the checksum of a response is asked for and checked wherever the model has one, as if
   * each input did so ("when supported"); true if not set. With false it is up to each input ("when
   * required"), such as Amazon S3's {@code ChecksumMode}. See {@code aws.protocols#httpChecksum}.
   */
  public B validateChecksums(boolean validateChecksums) {
    this.validateChecksums = validateChecksums;
    return self();
  }

  /**
   * Whether the checksum of a request's body is told wherever the model has one ("when supported"),
   * as CRC32 unless the input chooses; true if not set. With false only where the service requires
   * it or the input asks for it ("when required"), which suits servers that know less than Amazon
   * S3. A body that is a stream tells it in a trailer, in the content coding {@code aws-chunked}.
   * See {@code aws.protocols#httpChecksum}.
   */
  public B calculateChecksums(boolean calculateChecksums) {
    this.calculateChecksums = calculateChecksums;
    return self();
  }

  /**
   * A client that blocks.
   *
   * @throws ConfigurationException when there is no region and one is needed, or the settings
   *     contradict each other
   */
  protected final ServiceClient serviceClient() {
    refuse(asyncTransport != null, "a client that blocks takes transport, not asyncTransport");
    HttpTransport given = transport;
    refuseTimeouts(given != null);
    ClientSettings settings = settings();
    return new ServiceClient(settings, given == null ? socketTransport() : given, given == null);
  }

  /**
   * A client that does not block.
   *
   * @throws ConfigurationException as {@link #serviceClient()}
   */
  protected final AsyncServiceClient asyncServiceClient() {
    refuse(transport != null, "a client that does not block takes asyncTransport, not transport");
    refuseTimeouts(asyncTransport != null);
    return new AsyncServiceClient(settings(), asyncTransport, connectTimeout, readTimeout);
  }

  private void refuseTimeouts(boolean transportGiven) {
    refuse(
        transportGiven && (connectTimeout != null || readTimeout != null),
        "connectTimeout and readTimeout are for the client's own transport; set them on the one"
            + " given");
  }

  private static void refuse(boolean condition, String message) {
    if (condition) {
      throw BuilderChecks.refusal(message);
    }
  }

  private SocketTransport socketTransport() {
    if (connectTimeout == null && readTimeout == null) {
      return SocketTransport.create();
    }
    SocketTransport.Builder builder = SocketTransport.builder();
    if (connectTimeout != null) {
      builder.connectTimeout(connectTimeout);
    }
    if (readTimeout != null) {
      builder.readTimeout(readTimeout);
    }
    return builder.build();
  }

  private ClientSettings settings() {
    String region = this.region;
    if (region == null || !Endpoint.isHostLabel(region)) {
      region = Regions.find(region, config());
    }
    boolean signed = !service.signingName().isEmpty();
    EndpointParameters parameters =
        EndpointParameters.of(region, this.endpoint, useFips, useDualStack);
    if (endpointParameters != null) {
      parameters = parameters.withNamedOf(endpointParameters);
    }
    Endpoint endpoint = resolve(region, parameters);
    if (signed && region == null && endpoint.signingRegion() == null) {
      region = Regions.resolve(null, config());
    }
    return new ClientSettings(
        service,
        protocol(),
        retryPolicy,
        callTimeout,
        endpoint,
        idempotencyTokens,
        clock == null ? Clock.systemUTC() : clock,
        credentials == null ? new DefaultCredentials(config()) : credentials,
        signed ? SigV4Signer.of(service.signingName()) : null,
        region == null ? "" : region,
        compressFrom,
        validateChecksums,
        calculateChecksums,
        rules,
        parameters);
  }

  /** Rules that need a region say so without saying where one can be set. */
  private Endpoint resolve(@Nullable String region, EndpointParameters parameters) {
    try {
      return rules.resolve(parameters);
    } catch (RuntimeException failure) {
      if (region == null && endpoint == null && BuilderChecks.isConfiguration(failure)) {
        Regions.resolve(null, config());
      }
      throw failure;
    }
  }

  private ConfigSource config() {
    return configSource == null ? ConfigSource.system() : configSource;
  }

  private Protocol protocol() {
    Protocol protocol =
        this.protocol == null ? Protocol.of(service.defaultProtocol()) : this.protocol;
    if (!service.supports(protocol.id())) {
      throw BuilderChecks.refusal(
          service.id().concat(" does not list the protocol ").concat(protocol.id()));
    }
    return protocol;
  }

  /** The service, and the region and endpoint that were set. */
  @Override
  public String toString() {
    return service.id() + "[region=" + region + ", endpoint=" + endpoint + "]";
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
