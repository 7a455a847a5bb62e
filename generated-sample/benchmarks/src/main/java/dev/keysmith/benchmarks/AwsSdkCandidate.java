package dev.keysmith.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.protocols.json.JsonOperationMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyWithoutPlaintextResponse;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.ListAliasesResponse;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.transform.GenerateDataKeyWithoutPlaintextRequestMarshaller;

/**
 * AWS SDK for Java v2: its generated marshaller and the response handlers that its client makes.
 */
final class AwsSdkCandidate implements Candidate {
  private final AwsBasicCredentials credentials =
      AwsBasicCredentials.create(Payloads.ACCESS_KEY, Payloads.SECRET);
  private final KmsClient kms =
      KmsClient.builder()
          .httpClient(new Memory())
          .region(Region.US_EAST_1)
          .credentialsProvider(StaticCredentialsProvider.create(credentials))
          .build();
  private final GenerateDataKeyWithoutPlaintextRequestMarshaller marshaller;
  private final HttpResponseHandler<GenerateDataKeyWithoutPlaintextResponse> outputs;
  private final HttpResponseHandler<ListAliasesResponse> aliases;
  private final ExecutionAttributes attributes = new ExecutionAttributes();
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final ContentStreamProvider payload =
      ContentStreamProvider.fromByteArrayUnsafe(Payloads.BODY);
  private final SdkHttpFullRequest unsigned =
      SdkHttpFullRequest.builder()
          .method(SdkHttpMethod.POST)
          .uri(URI.create("https://" + Payloads.HOST + "/"))
          .putHeader("Content-Type", Payloads.CONTENT_TYPE)
          .putHeader("X-Amz-Target", Payloads.TARGET)
          .contentStreamProvider(payload)
          .build();

  AwsSdkCandidate() {
    AwsJsonProtocolFactory factory =
        AwsJsonProtocolFactory.builder()
            .clientConfiguration(
                SdkClientConfiguration.builder()
                    .option(
                        SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
                        ClientEndpointProvider.forEndpointOverride(
                            URI.create("https://" + Payloads.HOST)))
                    .build())
            .defaultServiceExceptionSupplier(KmsException::builder)
            .protocol(AwsJsonProtocol.AWS_JSON)
            .protocolVersion("1.1")
            .build();
    JsonOperationMetadata metadata =
        JsonOperationMetadata.builder()
            .hasStreamingSuccessResponse(false)
            .isPayloadJson(true)
            .build();
    marshaller = new GenerateDataKeyWithoutPlaintextRequestMarshaller(factory);
    outputs =
        factory.createResponseHandler(metadata, GenerateDataKeyWithoutPlaintextResponse::builder);
    aliases = factory.createResponseHandler(metadata, ListAliasesResponse::builder);
    attributes.putAttribute(SdkExecutionAttribute.SERVICE_NAME, "Kms");
    attributes.putAttribute(SdkExecutionAttribute.TIME_OFFSET, 0);
  }

  private static GenerateDataKeyWithoutPlaintextRequest input(String key) {
    return GenerateDataKeyWithoutPlaintextRequest.builder()
        .keyId(key)
        .keySpec(DataKeySpec.AES_256)
        .encryptionContext(Payloads.CONTEXT)
        .build();
  }

  @Override
  public Object marshal() {
    return marshaller.marshall(input(Payloads.KEY));
  }

  @Override
  public Object unmarshal() throws Exception {
    return outputs.handle(response(Payloads.GENERATE), attributes);
  }

  @Override
  public Object unmarshalAliases() throws Exception {
    return aliases.handle(response(Payloads.ALIASES), attributes);
  }

  private static SdkHttpFullResponse response(byte[] body) {
    return SdkHttpFullResponse.builder()
        .statusCode(200)
        .putHeader("Content-Type", Payloads.CONTENT_TYPE)
        .content(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  @Override
  public Object sign() {
    return signer.sign(
        r ->
            r.identity(credentials)
                .request(unsigned)
                .payload(payload)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kms")
                .putProperty(AwsV4HttpSigner.REGION_NAME, Payloads.REGION));
  }

  @Override
  public Object call() {
    return kms.generateDataKeyWithoutPlaintext(input(Payloads.KEY));
  }

  @Override
  public Object callAliases() {
    return kms.listAliases(r -> r.limit(100));
  }

  @Override
  public Object callNotFound() {
    try {
      return kms.generateDataKeyWithoutPlaintext(input(Payloads.MISSING_KEY));
    } catch (NotFoundException expected) {
      return expected;
    }
  }

  private static final class Memory implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() {
          byte[] answer =
              Payloads.answer(
                  request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow(),
                  read(request));
          return HttpExecuteResponse.builder()
              .response(
                  SdkHttpResponse.builder()
                      .statusCode(Payloads.status(answer))
                      .putHeader("Content-Type", Payloads.CONTENT_TYPE)
                      .putHeader("x-amzn-RequestId", "1")
                      .build())
              .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
              .build();
        }

        @Override
        public void abort() {}
      };
    }

    private static byte[] read(HttpExecuteRequest request) {
      try {
        return request.contentStreamProvider().orElseThrow().newStream().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }
}
