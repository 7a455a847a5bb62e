package dev.keysmith.services.models.tests;

import dev.keysmith.differential.Differences;
import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.services.route53.Route53Client;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Route 53, in restXml, by our client and by the official one. */
class Route53DifferentialTest extends DifferentialContract {
  private static final String PROTOCOL = "aws.protocols#restXml";

  Route53DifferentialTest() {
    super(
        Models.of("route-53", "com.amazonaws.route53#AWSDnsV20130401"),
        PROTOCOL,
        new Generated(Route53Client.class),
        SdkService.of(
            software.amazon.awssdk.services.route53.Route53Client.class,
            software.amazon.awssdk.services.route53.Route53Client.builder()),
        Route53DifferentialTest::ours,
        Differences.of(Route53DifferentialTest.class, "/differences/route53.csv"));
  }

  /** The SDK takes a path off the ids that it reads, our client off those that it sends. */
  @Override
  protected Map<String, Function<Random, Object>> given() {
    return Map.of(
        "com.amazonaws.route53#ResourceId", Route53DifferentialTest::id,
        "com.amazonaws.route53#HealthCheckId", Route53DifferentialTest::id,
        "com.amazonaws.route53#ChangeId", Route53DifferentialTest::id);
  }

  private static Object id(Random random) {
    return "Z" + random.nextInt(Integer.MAX_VALUE);
  }

  private static OurService ours(HttpTransport over) {
    Route53Client client =
        settings(Route53Client.builder(), over).protocol(Protocol.of(PROTOCOL)).build();
    return (operation, input) -> client.call(operation, input, CallOptions.none());
  }
}
