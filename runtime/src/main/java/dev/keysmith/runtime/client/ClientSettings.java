package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.ServiceSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a builder has settled, and every call of the client reads. */
final class ClientSettings {
  final ServiceSchema service;
  final Protocol protocol;
  final Endpoint endpoint;
  final RequestSigning signing;
  final RetryPolicy retryPolicy;
  final @Nullable Duration callTimeout;
  final Supplier<String> idempotencyTokens;

  ClientSettings(
      ServiceSchema service,
      Protocol protocol,
      Endpoint endpoint,
      RequestSigning signing,
      RetryPolicy retryPolicy,
      @Nullable Duration callTimeout,
      Supplier<String> idempotencyTokens) {
    this.service = service;
    this.protocol = protocol;
    this.endpoint = endpoint;
    this.signing = signing;
    this.retryPolicy = retryPolicy;
    this.callTimeout = callTimeout;
    this.idempotencyTokens = idempotencyTokens;
  }
}
