package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.sts.model.AssumeRoleRequest;
import dev.keysmith.benchmarks.sts.model.Tag;
import dev.keysmith.runtime.protocol.AwsQueryProtocol;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.protocols.query.AwsQueryProtocolFactory;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.StsException;
import software.amazon.awssdk.services.sts.transform.AssumeRoleRequestMarshaller;

/** Temporary credentials from STS, in awsQuery. */
record AssumeRole() implements Clients {
  static final String ROLE = "arn:aws:iam::123456789012:role/reader";
  static final String SESSION = "nightly-report";

  static final Answer ANSWER =
      Answer.xml(
          "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n"
              + "  <AssumeRoleResult>\n    <AssumedRoleUser>\n"
              + "      <AssumedRoleId>AROA123EXAMPLE123:nightly-report</AssumedRoleId>\n"
              + "      <Arn>arn:aws:sts::123456789012:assumed-role/reader/nightly-report</Arn>\n"
              + "    </AssumedRoleUser>\n    <Credentials>\n"
              + "      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>\n"
              + "      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>\n"
              + "      <SessionToken>"
              + "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTw".repeat(8)
              + "</SessionToken>\n"
              + "      <Expiration>2026-11-26T12:00:00Z</Expiration>\n"
              + "    </Credentials>\n    <PackedPolicySize>8</PackedPolicySize>\n"
              + "  </AssumeRoleResult>\n  <ResponseMetadata>\n"
              + "    <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId>\n"
              + "  </ResponseMetadata>\n</AssumeRoleResponse>\n");

  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        AwsQueryProtocol.AWS_QUERY,
        dev.keysmith.benchmarks.sts.model.AssumeRole.OPERATION,
        AssumeRoleRequest.builder()
            .roleArn(ROLE)
            .roleSessionName(SESSION)
            .durationSeconds(3600)
            .tags(Tag.builder().key("team").value("tables & ink").build())
            .build(),
        ANSWER);
  }

  @SuppressWarnings("unchecked") // The builder of the SDK has a raw type.
  @Override
  public Wire awsSdk() {
    AwsQueryProtocolFactory protocol =
        AwsQueryProtocolFactory.builder()
            .clientConfiguration(AwsSdkWire.configuration())
            .defaultServiceExceptionSupplier(StsException::builder)
            .build();
    AssumeRoleRequestMarshaller marshaller = new AssumeRoleRequestMarshaller(protocol);
    return new AwsSdkWire<>(
        in -> asForm(marshaller.marshall(in)),
        software.amazon.awssdk.services.sts.model.AssumeRoleRequest.builder()
            .roleArn(ROLE)
            .roleSessionName(SESSION)
            .durationSeconds(3600)
            .tags(
                software.amazon.awssdk.services.sts.model.Tag.builder()
                    .key("team")
                    .value("tables & ink")
                    .build())
            .build(),
        protocol.createResponseHandler(AssumeRoleResponse::builder),
        ANSWER,
        "Sts");
  }

  /** The marshaller leaves the parameters in the query; the SDK's next step makes the body. */
  private static SdkHttpFullRequest asForm(SdkHttpFullRequest request) {
    byte[] form =
        request.encodedQueryParametersAsFormData().orElseThrow().getBytes(StandardCharsets.UTF_8);
    return request.toBuilder()
        .clearQueryParameters()
        .contentStreamProvider(ContentStreamProvider.fromByteArrayUnsafe(form))
        .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .putHeader("Content-Length", Integer.toString(form.length))
        .build();
  }
}
