package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.services.cloudwatch.CloudWatchClient;

/** CloudWatch, in the protocol that the SDK has for it, by our client and by the official one. */
class CloudWatchDifferentialTest extends DifferentialContract {
  private static final String PROTOCOL = "smithy.protocols#rpcv2Cbor";

  CloudWatchDifferentialTest() {
    super(
        Models.of("cloudwatch", "com.amazonaws.cloudwatch#GraniteServiceVersion20100801"),
        PROTOCOL,
        new Generated(CloudWatchClient.class),
        SdkService.of(
            software.amazon.awssdk.services.cloudwatch.CloudWatchClient.class,
            software.amazon.awssdk.services.cloudwatch.CloudWatchClient.builder()),
        CloudWatchDifferentialTest::ours,
        Differences.of(CloudWatchDifferentialTest.class, "/differences/cloudwatch.csv"));
  }

  private static OurService ours(HttpTransport over) {
    CloudWatchClient client =
        settings(CloudWatchClient.builder(), over).protocol(Protocol.of(PROTOCOL)).build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
