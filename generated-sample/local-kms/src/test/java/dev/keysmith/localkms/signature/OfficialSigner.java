package dev.keysmith.localkms.signature;

import dev.keysmith.runtime.auth.AwsCredentials;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * The AWS SDK's own signer, the oracle of these tests.
 *
 * @param expiry of a presigned request; null for header fields
 */
record OfficialSigner(boolean s3Rules, boolean unsignedPayload, @Nullable Duration expiry) {

  static OfficialSigner standard() {
    return new OfficialSigner(false, false, null);
  }

  SdkHttpRequest sign(
      SampleRequest sample, AwsCredentials key, String region, String service, Instant time) {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(sample.method()))
            .protocol("https")
            .host(sample.host())
            .encodedPath(sample.path());
    if (sample.port() > 0) {
      request.port(sample.port());
    }
    for (Map.Entry<String, String> parameter : sample.query()) {
      request.appendRawQueryParameter(parameter.getKey(), parameter.getValue());
    }
    for (Map.Entry<String, String> header : sample.headers()) {
      request.appendHeader(header.getKey(), header.getValue());
    }
    SignRequest.Builder<AwsCredentialsIdentity> signRequest =
        SignRequest.builder(identity(key))
            .request(request.build())
            .payload(() -> new ByteArrayInputStream(sample.bodyBytes()))
            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
            .putProperty(AwsV4HttpSigner.REGION_NAME, region)
            .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !s3Rules)
            .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !s3Rules)
            .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, !unsignedPayload)
            .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(time, ZoneOffset.UTC));
    if (expiry != null) {
      signRequest
          .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AwsV4HttpSigner.AuthLocation.QUERY_STRING)
          .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, expiry);
    }
    return AwsV4HttpSigner.create().sign(signRequest.build()).request();
  }

  private static AwsCredentialsIdentity identity(AwsCredentials key) {
    String token = key.sessionToken();
    return token == null
        ? AwsCredentialsIdentity.create(key.accessKeyId(), key.secretAccessKey())
        : AwsSessionCredentialsIdentity.create(key.accessKeyId(), key.secretAccessKey(), token);
  }
}
