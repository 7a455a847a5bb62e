package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** A program that makes one call and ends; {@link FirstCallTest} looks at what it loads. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] endpoint) {
    ServiceClient client =
        new VaultClientBuilder()
            .region("eu-central-1")
            .endpoint(endpoint[0])
            .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
            .build();
    client.call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
    client.close();
  }
}
