package dev.keysmith.benchmarks.services;

import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.runtime.transform.Marshaller;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.protocols.json.JsonOperationMetadata;

/**
 * An operation of the official SDK: its generated marshaller, and the response handler that its
 * client makes.
 */
final class AwsSdkWire<I> implements Wire {
  private final Marshaller<I> marshaller;
  private final I input;
  private final HttpResponseHandler<?> outputs;
  private final Map<String, String> fields;
  private final byte[] body;
  private final ExecutionAttributes attributes = new ExecutionAttributes();

  AwsSdkWire(
      Marshaller<I> marshaller,
      I input,
      HttpResponseHandler<?> outputs,
      Answer answer,
      String service) {
    this.marshaller = marshaller;
    this.input = input;
    this.outputs = outputs;
    this.fields = answer.fields();
    this.body = answer.bytes();
    attributes.putAttribute(SdkExecutionAttribute.SERVICE_NAME, service);
    attributes.putAttribute(SdkExecutionAttribute.TIME_OFFSET, 0);
  }

  /** What its protocol factories must know of a client. */
  static SdkClientConfiguration configuration() {
    return SdkClientConfiguration.builder()
        .option(
            SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
            ClientEndpointProvider.forEndpointOverride(URI.create("https://" + Answer.HOST)))
        .build();
  }

  /** Of an operation whose output is in the body. */
  static JsonOperationMetadata inTheBody() {
    return JsonOperationMetadata.builder()
        .hasStreamingSuccessResponse(false)
        .isPayloadJson(true)
        .build();
  }

  @Override
  public SdkHttpFullRequest marshal() {
    return marshaller.marshall(input);
  }

  @Override
  public Object unmarshal() throws Exception {
    SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(200);
    fields.forEach(response::putHeader);
    return outputs.handle(
        response.content(AbortableInputStream.create(new ByteArrayInputStream(body))).build(),
        attributes);
  }

  @Override
  public Sent sent() throws IOException {
    SdkHttpFullRequest request = marshal();
    String query = request.encodedQueryParameters().map(text -> '?' + text).orElse("");
    Blob sent = Blob.empty();
    if (request.contentStreamProvider().isPresent()) {
      try (InputStream stream = request.contentStreamProvider().get().newStream()) {
        sent = Blob.of(stream.readAllBytes());
      }
    }
    return new Sent(request.method().name(), request.encodedPath() + query, sent);
  }
}
