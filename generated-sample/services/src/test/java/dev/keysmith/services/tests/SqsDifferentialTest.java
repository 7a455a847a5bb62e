package dev.keysmith.services.tests;

import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.services.sqs.SqsClient;

/** SQS, by our client and by the official one. */
class SqsDifferentialTest extends DifferentialContract {
  SqsDifferentialTest() {
    super(
        ServiceAst.ofResource(
            "/META-INF/smithy/2012-11-05/sqs-2012-11-05.json", "com.amazonaws.sqs#AmazonSQS"),
        new Generated(SqsClient.class),
        SdkService.of(
            software.amazon.awssdk.services.sqs.SqsClient.class,
            // Random answers do not carry the hashes of random messages.
            software.amazon.awssdk.services.sqs.SqsClient.builder()
                .checksumValidationEnabled(false)),
        SqsDifferentialTest::ours);
  }

  private static OurService ours(HttpTransport over) {
    SqsClient sqs = settings(SqsClient.builder(), over).build();
    return (operation, input) -> sqs.call(operation, input, CallOptions.none());
  }
}
