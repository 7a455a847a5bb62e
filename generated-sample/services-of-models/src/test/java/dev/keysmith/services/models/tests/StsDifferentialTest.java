package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.services.sts.StsClient;

/** STS, in awsQuery, by our client and by the official one. */
class StsDifferentialTest extends DifferentialContract {
  private static final String PROTOCOL = "aws.protocols#awsQuery";

  StsDifferentialTest() {
    super(
        Models.of("sts", "com.amazonaws.sts#AWSSecurityTokenServiceV20110615"),
        PROTOCOL,
        new Generated(StsClient.class),
        SdkService.of(
            software.amazon.awssdk.services.sts.StsClient.class,
            software.amazon.awssdk.services.sts.StsClient.builder()),
        StsDifferentialTest::ours,
        Differences.of(StsDifferentialTest.class, "/differences/sts.csv"));
  }

  private static OurService ours(HttpTransport over) {
    StsClient client = settings(StsClient.builder(), over).protocol(Protocol.of(PROTOCOL)).build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
