package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.Protocol;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientBuilderTest {
  private final List<HttpRequest> sent = new ArrayList<>();
  private final ClosableTransport transport =
      new ClosableTransport(
          request -> {
            sent.add(request);
            return new HttpResponse(200, HttpHeaders.empty(), new byte[0]);
          });

  private VaultClientBuilder builder() {
    return new VaultClientBuilder()
        .credentials(AwsCredentials.of("AKID", "secret"))
        .transport(transport)
        .configSource(ConfigSource.of(Map.of(), Map.of()));
  }

  private HttpRequest ping(VaultClientBuilder builder) {
    try (ServiceClient client = builder.build()) {
      client.call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
    }
    return sent.get(sent.size() - 1);
  }

  private static String authorization(HttpRequest request) {
    String value = request.headers().first("Authorization");
    return value == null ? "" : value;
  }

  @Test
  void theRulesSayWhereRequestsGo() {
    VaultClientBuilder builder = builder().region("eu-central-1");
    assertEquals("https://vault.eu-central-1.amazonaws.com/", url(ping(builder)));
    assertEquals(
        "https://vault-fips.eu-central-1.api.aws/",
        url(ping(builder.useFips(true).useDualStack(true))));
  }

  private static String url(HttpRequest request) {
    return request.scheme() + "://" + request.authority() + request.path();
  }

  @Test
  void anEndpointGoesBeforeThemWithItsPath() {
    VaultClientBuilder builder = builder().region("eu-central-1");
    assertEquals(
        "http://localhost:8080/", url(ping(builder.endpoint(URI.create("http://localhost:8080")))));
    assertEquals("https://proxy/vault/v1/", url(ping(builder.endpoint("https://proxy/vault/v1/"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host", "localhost:8080", "/path", "http:///x", "mailto:a@b"})
  void anEndpointMustBeAnHttpUrl(String url) {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> builder().endpoint(URI.create(url)));
    assertFalse(message(thrown).contains("\n"), thrown.getMessage());
    assertTrue(message(thrown).contains("endpoint"), thrown.getMessage());
  }

  @Test
  void anEndpointsPasswordIsRefusedAndNotTold() {
    ConfigurationException thrown =
        assertThrows(
            ConfigurationException.class, () -> builder().endpoint("https://user:hidden@host"));
    assertFalse(message(thrown).contains("hidden"), thrown.getMessage());
  }

  @Test
  void withoutARegionBuildFailsAtOnceInOneLine() {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> builder().build());
    String message =
        "no region: none of the client's builder, the system property aws.region and the"
            + " environment variables AWS_REGION and AWS_DEFAULT_REGION gives one";
    assertEquals(message, thrown.getMessage());
    VaultClientBuilder endpointOnly = builder().endpoint("http://localhost");
    assertEquals(
        message, assertThrows(ConfigurationException.class, endpointOnly::build).getMessage());
  }

  @Test
  void theRulesOwnErrorsAreNotMistakenForAMissingRegion() {
    VaultClientBuilder contradicting = builder().endpoint("http://localhost").useFips(true);
    assertEquals(
        "Invalid Configuration: FIPS and custom endpoint are not supported",
        assertThrows(ConfigurationException.class, contradicting::build).getMessage());
    RuntimeException bug = new IllegalStateException("a bug");
    VaultClientBuilder broken =
        new VaultClientBuilder(
                parameters -> {
                  throw bug;
                })
            .configSource(ConfigSource.of(Map.of(), Map.of()));
    assertSame(bug, assertThrows(IllegalStateException.class, broken::build));
  }

  @Test
  void theRegionComesFromTheEnvironmentUnlessSet() {
    Map<String, String> environment = Map.of("AWS_REGION", "us-east-2");
    VaultClientBuilder builder = builder().configSource(ConfigSource.of(environment, Map.of()));
    HttpRequest request = ping(builder);
    assertEquals("vault.us-east-2.amazonaws.com", request.host());
    assertTrue(authorization(request).contains("/us-east-2/vault/aws4_request"));
    assertEquals("vault.eu-west-1.amazonaws.com", ping(builder.region("eu-west-1")).host());
  }

  @Test
  void theEndpointsSigningNameAndRegionGoBeforeTheClients() {
    Endpoint endpoint =
        Endpoint.of("https", "h", -1, "")
            .withAuthScheme("sigv4", "other", "us-east-1", false)
            .withHeader("X-Rule", "a");
    VaultClientBuilder builder =
        new VaultClientBuilder(parameters -> endpoint)
            .credentials(AwsCredentials.of("AKID", "secret"))
            .configSource(ConfigSource.of(Map.of(), Map.of()))
            .transport(transport);
    HttpRequest request = ping(builder);
    assertTrue(authorization(request).contains("/us-east-1/other/aws4_request"));
    assertEquals("a", request.headers().first("X-Rule"));
  }

  @Test
  void credentialsComeFromTheEnvironmentUnlessSet() {
    Map<String, String> environment =
        Map.of("AWS_ACCESS_KEY_ID", "AKIDENV", "AWS_SECRET_ACCESS_KEY", "s", "AWS_REGION", "r");
    VaultClientBuilder builder =
        new VaultClientBuilder()
            .configSource(ConfigSource.of(environment, Map.of()))
            .transport(transport);
    assertTrue(authorization(ping(builder)).contains("Credential=AKIDENV/"));
  }

  @Test
  void aTransportThatWasGivenStaysOpen() {
    ping(builder().region("r"));
    assertFalse(transport.closed);
  }

  @Test
  void transportsAreNotMixedUp() {
    VaultClientBuilder both =
        builder().region("r").asyncTransport(new ClosableAsyncTransport(CompletableFuture::new));
    assertEquals(
        "a client that blocks takes transport, not asyncTransport",
        assertThrows(ConfigurationException.class, both::build).getMessage());
    VaultClientBuilder blocking = builder().region("r");
    assertEquals(
        "a client that does not block takes asyncTransport, not transport",
        assertThrows(ConfigurationException.class, blocking::buildAsync).getMessage());
  }

  @Test
  void timeoutsAreForTheClientsOwnTransport() {
    for (VaultClientBuilder builder :
        List.of(
            builder().region("r").readTimeout(Duration.ofSeconds(1)),
            builder().region("r").connectTimeout(Duration.ofSeconds(1)))) {
      assertEquals(
          "connectTimeout and readTimeout are for the client's own transport; set them on the one"
              + " given",
          assertThrows(ConfigurationException.class, builder::build).getMessage());
    }
  }

  @Test
  void durationsMustBePositive() {
    assertEquals(
        "callTimeout must be longer than zero, but it is 0 ms",
        assertThrows(IllegalArgumentException.class, () -> builder().callTimeout(Duration.ZERO))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> builder().readTimeout(Duration.ofMillis(-1)));
    assertThrows(IllegalArgumentException.class, () -> builder().connectTimeout(Duration.ZERO));
  }

  @Test
  void onlyAProtocolOfTheServiceIsTaken() {
    VaultClientBuilder builder =
        builder().region("r").protocol(Protocol.of("aws.protocols#awsJson1_0"));
    assertEquals(
        "com.example.vault#VaultService does not list the protocol aws.protocols#awsJson1_0",
        assertThrows(ConfigurationException.class, builder::build).getMessage());
    builder.protocol(Protocol.of("aws.protocols#awsJson1_1"));
    assertInstanceOf(ServiceClient.class, builder.build());
  }

  @Test
  void textNamesServiceRegionAndEndpoint() {
    VaultClientBuilder builder = builder().region("eu-central-1").endpoint("http://localhost:1/x");
    assertEquals(
        "com.example.vault#VaultService[region=eu-central-1, endpoint=http://localhost:1/x]",
        builder.toString());
    assertEquals(
        "ServiceClient[com.example.vault#VaultService at http://localhost:1/x]",
        builder.build().toString());
  }

  @Test
  void theUserAgentNamesThisVersion() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceAll("(?s).*?<version>([0-9.]+)(-SNAPSHOT)?</version>.*", "$1");
    assertTrue(
        ClientSettings.USER_AGENT.startsWith("keysmith/" + version + " java/"),
        ClientSettings.USER_AGENT);
  }

  private static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }
}
