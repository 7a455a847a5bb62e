package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.VaultEndpointRules;
import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Calls operations of any schema by restJson1, and keeps what they send. */
final class CapturedCalls {
  private final ServiceSchema service;
  final Builder builder;
  final List<HttpRequest> sent = new ArrayList<>();

  /** The bodies of those that were streams. */
  final List<byte[]> bodies = new ArrayList<>();

  private HttpResponse answer = response("");
  private int faults;

  CapturedCalls() {
    this("store");
  }

  CapturedCalls(String signingName) {
    this.service =
        new ServiceSchema(
            "test#Store", "Store", signingName, "2026-01-01", null, "aws.protocols#restJson1");
    this.builder =
        new Builder(service)
            .region("eu-central-1")
            .endpoint("http://localhost")
            .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
            .retryPolicy(RetryPolicy.builder().sleeper(millis -> {}).build());
  }

  /** Answers with success, and with these fields, each name followed by its value. */
  void willAnswer(String body, String... fields) {
    answer = response(body, fields);
  }

  /** Breaks so many connections before there is an answer. */
  void willBreak(int times) {
    faults = times;
  }

  private static HttpResponse response(String body, String... fields) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (int i = 0; i < fields.length; i += 2) {
      headers.add(fields[i], fields[i + 1]);
    }
    return new HttpResponse(200, headers.build(), body.getBytes(StandardCharsets.UTF_8));
  }

  AnyShape call(AnyOperation operation, AnyShape input) {
    return call(operation, input, CallOptions.none());
  }

  /** Calls by another transport, which captures nothing here. */
  AnyShape call(AnyOperation operation, AnyShape input, HttpTransport transport) {
    return builder
        .transport(transport)
        .build()
        .call(operation.of(service), input, CallOptions.none());
  }

  AnyShape call(AnyOperation operation, AnyShape input, CallOptions options) {
    ServiceClient client = builder.transport(new Blocking()).build();
    return client.call(operation.of(service), input, options);
  }

  CompletableFuture<AnyShape> callAsync(AnyOperation operation, AnyShape input) {
    AsyncServiceClient client = builder.asyncTransport(new Async()).buildAsync();
    return client.call(operation.of(service), input, CallOptions.none());
  }

  private HttpResponse exchange(HttpRequest request) throws IOException {
    sent.add(request);
    RequestBody stream = request.stream();
    if (stream != null) {
      try (InputStream in = stream.open()) {
        bodies.add(in.readAllBytes());
      }
    }
    if (faults-- > 0) {
      throw new SocketException("Connection reset");
    }
    return answer;
  }

  private final class Blocking implements HttpTransport {
    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
      return exchange(request);
    }

    @Override
    public void close() {}
  }

  private final class Async implements AsyncHttpTransport {
    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
      try {
        return CompletableFuture.completedFuture(exchange(request));
      } catch (IOException fault) {
        return CompletableFuture.failedFuture(fault);
      }
    }

    @Override
    public void close() {}
  }

  /** The builder of a generated client, which here gives the runtime's clients bare. */
  static final class Builder extends ClientBuilder<Builder> {
    private Builder(ServiceSchema service) {
      super(service, new VaultEndpointRules());
    }

    private ServiceClient build() {
      return serviceClient();
    }

    private AsyncServiceClient buildAsync() {
      return asyncServiceClient();
    }
  }
}
