package dev.keysmith.localkms;

import dev.keysmith.runtime.auth.AwsCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * A request for GenerateRandom that the official signer has signed, to be sent as it is or after a
 * change.
 */
final class SignedRequest {
  private final URI endpoint;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String path = "/";
  private byte[] body = "{\"NumberOfBytes\":8}".getBytes(StandardCharsets.UTF_8);

  private SignedRequest(URI endpoint) {
    this.endpoint = endpoint;
  }

  static SignedRequest of(URI endpoint, AwsCredentials credentials, Clock clock) {
    return of(endpoint, credentials, clock, "eu-central-1", "kms");
  }

  static SignedRequest of(
      URI endpoint, AwsCredentials credentials, Clock clock, String region, String service) {
    SignedRequest request = new SignedRequest(endpoint);
    SdkHttpRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                in ->
                    in.identity(identity(credentials))
                        .request(request.unsigned())
                        .payload(() -> new ByteArrayInputStream(request.body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
            .request();
    signed.forEachHeader((name, values) -> request.headers.put(name, String.join(",", values)));
    return request;
  }

  private static AwsCredentialsIdentity identity(AwsCredentials credentials) {
    String token = credentials.sessionToken();
    return token == null
        ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
        : AwsSessionCredentialsIdentity.create(
            credentials.accessKeyId(), credentials.secretAccessKey(), token);
  }

  private SdkHttpRequest unsigned() {
    return SdkHttpRequest.builder()
        .method(SdkHttpMethod.POST)
        .uri(endpoint.resolve(path))
        .putHeader("Content-Type", "application/x-amz-json-1.1")
        .putHeader("X-Amz-Target", "TrentService.GenerateRandom")
        .build();
  }

  SignedRequest header(String name, UnaryOperator<String> change) {
    headers.computeIfPresent(name, (same, value) -> change.apply(value));
    return this;
  }

  SignedRequest without(String name) {
    headers.remove(name);
    return this;
  }

  SignedRequest with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  SignedRequest body(String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  SignedRequest path(String other) {
    path = other;
    return this;
  }

  RawHttp.Answer send() throws IOException {
    List<Map.Entry<String, String>> fields = new ArrayList<>(headers.entrySet());
    return RawHttp.post(endpoint, path, fields, body);
  }
}
