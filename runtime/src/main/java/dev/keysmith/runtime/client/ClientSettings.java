package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.Shape;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a builder has settled, and what all calls of the client do alike with it. */
final class ClientSettings implements Supplier<String> {
  /** Runtime and JVM, for the service's logs. */
  static final String USER_AGENT =
      "keysmith/0.1.0 java/".concat(System.getProperty("java.version", "unknown"));

  final ServiceSchema service;
  final Protocol protocol;
  final RetryPolicy retryPolicy;
  final @Nullable Duration callTimeout;
  private final Endpoint endpoint;
  private final @Nullable Supplier<String> idempotencyTokens;
  private final Clock clock;
  private final AwsCredentialsProvider credentials;
  private final @Nullable SigV4Signer signer;
  private volatile @Nullable SigV4Signer payloadlessSigner;
  private final int compressFrom;
  private final boolean validateChecksums;
  private final boolean calculateChecksums;
  private final String region;
  private final EndpointResolver rules;
  private final EndpointParameters parameters;

  /**
   * @param signer null for a service whose requests are not signed
   * @param region the region to sign for unless the endpoint has one of its own
   * @param rules where calls go whose operations have a say in it
   * @param compressFrom the least size of a body to compress, in bytes; negative for none
   * @param validateChecksums whether to ask for checksums of responses though inputs do not
   * @param calculateChecksums whether to tell checksums of requests though inputs do not ask for it
   */
  ClientSettings(
      ServiceSchema service,
      Protocol protocol,
      RetryPolicy retryPolicy,
      @Nullable Duration callTimeout,
      Endpoint endpoint,
      @Nullable Supplier<String> idempotencyTokens,
      Clock clock,
      AwsCredentialsProvider credentials,
      @Nullable SigV4Signer signer,
      String region,
      int compressFrom,
      boolean validateChecksums,
      boolean calculateChecksums,
      EndpointResolver rules,
      EndpointParameters parameters) {
    this.service = service;
    this.protocol = protocol;
    this.retryPolicy = retryPolicy;
    this.callTimeout = callTimeout;
    this.endpoint = endpoint;
    this.idempotencyTokens = idempotencyTokens;
    this.clock = clock;
    this.credentials = credentials;
    this.signer = signer;
    this.compressFrom = compressFrom;
    this.validateChecksums = validateChecksums;
    this.calculateChecksums = calculateChecksums;
    this.region = region;
    this.rules = rules;
    this.parameters = parameters;
  }

  /** Where the requests of a call go. */
  Endpoint endpoint(Operation<?, ?, ?> operation, Shape input) {
    OperationSchema schema = operation.schema();
    return schema == null || !schema.hasContext()
        ? endpoint
        : rules.resolve(CallEndpoint.parameters(parameters, schema, input));
  }

  /**
   * An idempotency token: the caller's source's, else a random UUID (RFC 9562, version 4). Asked
   * only for operations that have such a member.
   */
  @Override
  public String get() {
    return idempotencyTokens == null ? UUID.randomUUID().toString() : idempotencyTokens.get();
  }

  /** The request of a call but for its signature. */
  <I extends Shape> HttpRequest.Builder request(
      Operation<I, ?, ?> operation, I input, Endpoint endpoint, CallOptions options) {
    HttpRequest.Builder request =
        protocol.request(operation, operation.withIdempotencyToken(input, this));
    String path = endpoint.path().concat(request.path());
    request
        .origin(endpoint.scheme(), endpoint.host(), endpoint.port())
        .path(path.isEmpty() ? "/" : path)
        .header("User-Agent", USER_AGENT);
    if (!endpoint.headers().isEmpty()) {
      addHeaders(endpoint, request);
    }
    options.addHeaders(request);
    OperationSchema schema = operation.schema();
    if (schema != null) {
      boolean trailers = signer != null && signer.takesTrailers() && !schema.unsigned();
      new RequestTraits(schema, request)
          .apply(input, compressFrom, validateChecksums, calculateChecksums, trailers);
    }
    return request;
  }

  private static void addHeaders(Endpoint endpoint, HttpRequest.Builder request) {
    for (Map.Entry<String, List<String>> header : endpoint.headers().entrySet()) {
      for (String value : header.getValue()) {
        request.headers().add(header.getKey(), value);
      }
    }
  }

  /** Signs with the credentials and the time of now, unless the operation goes without. */
  void sign(@Nullable OperationSchema operation, Endpoint endpoint, HttpRequest.Builder request) {
    if (signer != null && (operation == null || !operation.unsigned())) {
      SigV4Signer chosen =
          operation != null && operation.unsignedPayload() ? withoutPayload(signer) : signer;
      String name = endpoint.signingName();
      String own = endpoint.signingRegion();
      chosen.sign(
          request,
          credentials.resolve(),
          own == null ? region : own,
          name == null ? service.signingName() : name,
          clock);
    }
  }

  /** The signer that leaves bodies out, which is kept, as it keeps its derived key. */
  private SigV4Signer withoutPayload(SigV4Signer signer) {
    SigV4Signer made = payloadlessSigner;
    if (made == null) {
      made = signer.withUnsignedPayload(true);
      payloadlessSigner = made;
    }
    return made;
  }

  /** The service and where it is reached. */
  @Override
  public String toString() {
    return service.id().concat(" at ").concat(endpoint.toString());
  }
}
