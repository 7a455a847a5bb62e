package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.services.lambda.LambdaClient;

/** Lambda, in restJson1, by our client and by the official one. */
class LambdaDifferentialTest extends DifferentialContract {
  private static final String PROTOCOL = "aws.protocols#restJson1";

  LambdaDifferentialTest() {
    super(
        Models.of("lambda", "com.amazonaws.lambda#AWSGirApiService"),
        PROTOCOL,
        new Generated(LambdaClient.class),
        SdkService.of(
            software.amazon.awssdk.services.lambda.LambdaClient.class,
            software.amazon.awssdk.services.lambda.LambdaClient.builder()),
        LambdaDifferentialTest::ours,
        Differences.of(LambdaDifferentialTest.class, "/differences/lambda.csv"));
  }

  private static OurService ours(HttpTransport over) {
    LambdaClient client =
        settings(LambdaClient.builder(), over).protocol(Protocol.of(PROTOCOL)).build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
