package dev.keysmith.sample.kms.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.utils.builder.Buildable;

/** The official SDK's KMS client over memory, driven by the model's names. */
final class SdkKms implements SdkHttpClient {
  private static final String MODEL = "software.amazon.awssdk.services.kms.model.";

  private final KmsClient kms;
  private int status = 200;
  private byte[] answer = {'{', '}'};
  private @Nullable SdkHttpRequest last;
  private byte[] lastBody = {};

  @SuppressWarnings(
      "deprecation") // retries off in one line; the newer strategy API says the same in five
  SdkKms(String accessKeyId, String secret) {
    this.kms =
        KmsClient.builder()
            .httpClient(this)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, secret)))
            .overrideConfiguration(config -> config.retryPolicy(RetryPolicy.none()))
            .build();
  }

  void answer(int status, byte[] body) {
    this.status = status;
    this.answer = body.clone();
  }

  SdkHttpRequest last() {
    return Objects.requireNonNull(last, "no request was sent");
  }

  byte[] lastBody() {
    return lastBody.clone();
  }

  /** One call; the SDK's exception comes through as it is. */
  SdkPojo call(String operation, Map<String, Object> input) {
    try {
      Class<?> type = Class.forName(MODEL + operation + "Request");
      SdkPojo builder = (SdkPojo) type.getMethod("builder").invoke(null);
      SdkTrees.fill(builder, input);
      String method = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
      return (SdkPojo)
          KmsClient.class.getMethod(method, type).invoke(kms, ((Buildable) builder).build());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(operation, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(operation, e);
    }
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        last = request.httpRequest();
        lastBody = bodyOf(request);
        return HttpExecuteResponse.builder()
            .response(
                SdkHttpResponse.builder()
                    .statusCode(status)
                    .putHeader("Content-Type", "application/x-amz-json-1.1")
                    .putHeader("x-amzn-RequestId", CannedTransport.REQUEST_ID)
                    .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  private static byte[] bodyOf(HttpExecuteRequest request) {
    try {
      return request.contentStreamProvider().orElseThrow().newStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Memory needs no closing.
  }
}
