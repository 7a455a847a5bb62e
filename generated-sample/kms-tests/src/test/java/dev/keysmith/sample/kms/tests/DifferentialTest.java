package dev.keysmith.sample.kms.tests;

import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.sample.kms.KmsClient;

/** KMS, by our client and by the official one. */
class DifferentialTest extends DifferentialContract {
  DifferentialTest() {
    super(
        KmsAst.get(),
        new Generated(KmsClient.class),
        SdkService.of(
            software.amazon.awssdk.services.kms.KmsClient.class,
            software.amazon.awssdk.services.kms.KmsClient.builder()),
        DifferentialTest::ours);
  }

  private static OurService ours(HttpTransport over) {
    KmsClient kms = settings(KmsClient.builder(), over).build();
    return (operation, input) -> kms.call(operation, input, CallOptions.none());
  }
}
