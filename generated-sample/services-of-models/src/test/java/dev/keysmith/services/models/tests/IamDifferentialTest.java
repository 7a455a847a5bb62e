package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.services.iam.IamClient;

/** IAM, in awsQuery, by our client and by the official one. */
class IamDifferentialTest extends DifferentialContract {
  private static final String PROTOCOL = "aws.protocols#awsQuery";

  IamDifferentialTest() {
    super(
        Models.of("iam", "com.amazonaws.iam#AWSIdentityManagementV20100508"),
        PROTOCOL,
        new Generated(IamClient.class),
        SdkService.of(
            software.amazon.awssdk.services.iam.IamClient.class,
            software.amazon.awssdk.services.iam.IamClient.builder()),
        IamDifferentialTest::ours,
        Differences.of(IamDifferentialTest.class, "/differences/iam.csv"));
  }

  private static OurService ours(HttpTransport over) {
    IamClient client = settings(IamClient.builder(), over).protocol(Protocol.of(PROTOCOL)).build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
