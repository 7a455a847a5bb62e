package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static final ConfigSource NONE = ConfigSource.of(Map.of(), Map.of());
  private static final Map<String, String> BOTH_VARIABLES =
      Map.of("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "eu-west-2");

  @Test
  void looksForTheRegionInOrder() {
    ConfigSource all = ConfigSource.of(BOTH_VARIABLES, Map.of("aws.region", "eu-west-3"));
    assertEquals("eu-central-1", Regions.resolve("eu-central-1", all));
    assertEquals("eu-west-3", Regions.resolve(null, all));
    assertEquals("eu-west-1", Regions.resolve(null, ConfigSource.of(BOTH_VARIABLES, Map.of())));
    assertEquals(
        "eu-west-2",
        Regions.resolve(
            null, ConfigSource.of(Map.of("AWS_DEFAULT_REGION", "eu-west-2"), Map.of())));
  }

  @Test
  void takesBlankSettingsAsNotSet() {
    Map<String, String> blank = Map.of("AWS_REGION", "", "AWS_DEFAULT_REGION", " eu-west-2\n");
    assertEquals(
        "eu-west-2", Regions.resolve(null, ConfigSource.of(blank, Map.of("aws.region", " "))));
  }

  @Test
  void namesAllThatWasTried() {
    assertNull(Regions.find(null, NONE));
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> Regions.resolve(null, NONE));
    assertEquals(
        "no region: none of the client's builder, the system property aws.region and the"
            + " environment variables AWS_REGION and AWS_DEFAULT_REGION gives one",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "evil.com/",
        "a.b",
        "a/b",
        "a#",
        "a?b",
        "a@b",
        "a:80",
        "-a",
        "a-",
        "é",
        "a b",
        "0123456789012345678901234567890123456789012345678901234567890123"
      })
  void refusesWhatCouldLeaveTheHostName(String region) {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> Regions.resolve(region, NONE));
    assertEquals(
        "the region of the client's builder is no region: only letters, digits and inner hyphens"
            + " are allowed, at most 63",
        thrown.getMessage());
  }

  @Test
  void saysWhereABadRegionComesFrom() {
    assertBad("system property aws.region", Map.of(), Map.of("aws.region", "a.b"));
    assertBad("environment variable AWS_REGION", Map.of("AWS_REGION", "a.b"), Map.of());
    assertBad(
        "environment variable AWS_DEFAULT_REGION", Map.of("AWS_DEFAULT_REGION", "a.b"), Map.of());
  }

  private static void assertBad(
      String origin, Map<String, String> environment, Map<String, String> properties) {
    ConfigSource source = ConfigSource.of(environment, properties);
    String message =
        assertThrows(ConfigurationException.class, () -> Regions.find(null, source)).getMessage();
    assertEquals(
        "the region of "
            + origin
            + " is no region: only letters, digits and inner hyphens are allowed, at most 63",
        message);
  }
}
