package dev.keysmith.services.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.services.route53.Route53Client;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids of Route 53, which its answers have as paths and its requests want without. */
class Route53IdsTest {
  @Test
  void anIdGoesAsItComes() {
    NotingTransport transport = NotingTransport.answering();
    try (Route53Client client =
        Route53Client.builder()
            .region("us-east-1")
            .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
            .transport(transport)
            .build()) {
      client.getHostedZone(in -> in.id("/hostedzone/Z1"));
      client.getHostedZone(in -> in.id("Z1"));
      client.getChange(in -> in.id("/change/C1"));
    }
    String host = "route53.amazonaws.com /2013-04-01/";
    assertEquals(
        List.of(host + "hostedzone/Z1", host + "hostedzone/Z1", host + "change/C1"),
        transport.targets);
  }
}
