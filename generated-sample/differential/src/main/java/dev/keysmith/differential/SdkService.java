package dev.keysmith.differential;

import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.builder.Buildable;

/** A client of the official SDK over memory, driven by the model's names. */
public final class SdkService {
  static final String ACCESS_KEY = "AKIDEXAMPLE";
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private final Class<?> type;
  private final Object client;
  private CannedAnswer answer = CannedAnswer.EMPTY;
  private @Nullable SdkHttpRequest last;
  private byte[] lastBody = {};

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> SdkService(
      Class<C> type, B builder) {
    this.type = type;
    this.client = client(builder);
  }

  /**
   * A client for the region {@code us-east-1}.
   *
   * @param type the client's interface
   * @param builder its builder, with what this service wants beside the usual settings
   */
  public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> SdkService of(
      Class<C> type, B builder) {
    return new SdkService(type, builder);
  }

  @SuppressWarnings(
      "deprecation") // retries off in one line; the newer strategy API says the same in five
  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
    return builder
        .httpClient(new Memory())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET)))
        .overrideConfiguration(config -> config.retryPolicy(RetryPolicy.none()))
        .build();
  }

  void answer(CannedAnswer next) {
    answer = next;
  }

  SdkHttpRequest last() {
    return Objects.requireNonNull(last, "no request was sent");
  }

  byte[] lastBody() {
    return lastBody.clone();
  }

  /**
   * One call; the SDK's exception comes through as it is.
   *
   * @param stream the bytes of the input that are streamed, or null
   */
  SdkAnswer call(String operation, Map<String, Object> input, byte @Nullable [] stream) {
    Method method = method(operation, stream == null ? 1 : 2);
    try {
      SdkPojo builder = (SdkPojo) method.getParameterTypes()[0].getMethod("builder").invoke(null);
      SdkTrees.fill(builder, input);
      Object request = ((Buildable) builder).build();
      return answer(
          stream == null
              ? method.invoke(client, request)
              : method.invoke(client, request, RequestBody.fromBytes(stream)));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(operation, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(operation, e);
    }
  }

  /** The SDK writes the words of names in its own letter case. */
  private Method method(String operation, int parameters) {
    for (Method method : type.getMethods()) {
      Class<?>[] types = method.getParameterTypes();
      if (method.getName().equalsIgnoreCase(operation)
          && types.length == parameters
          && SdkRequest.class.isAssignableFrom(types[0])
          && (parameters == 1 || types[1] == RequestBody.class)) {
        return method;
      }
    }
    throw new AssertionError("the SDK has no blocking method for " + operation);
  }

  private static SdkAnswer answer(Object returned) {
    if (returned instanceof ResponseInputStream<?> stream) {
      try (stream) {
        return new SdkAnswer((SdkPojo) stream.response(), Blob.of(stream.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SdkAnswer((SdkPojo) returned, null);
  }

  /**
   * What the SDK gives back.
   *
   * @param stream the bytes that it streams, or null
   */
  record SdkAnswer(SdkPojo output, @Nullable Blob stream) {}

  /** The HTTP client under the SDK's client. */
  private final class Memory implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() {
          last = request.httpRequest();
          lastBody = bodyOf(request);
          SdkHttpResponse.Builder response = SdkHttpResponse.builder().statusCode(answer.status());
          answer.headers().forEach(response::putHeader);
          return HttpExecuteResponse.builder()
              .response(response.build())
              .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.bytes())))
              .build();
        }

        @Override
        public void abort() {}
      };
    }

    @Override
    public void close() {
      // Memory needs no closing.
    }
  }

  private static byte[] bodyOf(HttpExecuteRequest request) {
    if (request.contentStreamProvider().isEmpty()) {
      return new byte[0];
    }
    try {
      return request.contentStreamProvider().get().newStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
