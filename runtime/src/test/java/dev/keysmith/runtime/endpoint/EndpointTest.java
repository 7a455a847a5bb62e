package dev.keysmith.runtime.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.ConfigurationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  @ParameterizedTest
  @CsvSource({
    "https://kms.eu-central-1.amazonaws.com, https, kms.eu-central-1.amazonaws.com, -1, ''",
    "http://localhost:8080/, http, localhost, 8080, ''",
    "HTTP://127.0.0.1:1/a/b//, http, 127.0.0.1, 1, /a/b",
    "https://[::1]:65535/v1, https, [::1], 65535, /v1",
    "https://[fe80::1], https, [fe80::1], -1, ''",
    "https://my_host/%20, https, my_host, -1, /%20",
    "https://example.com., https, example.com., -1, ''",
  })
  void takesUrlsApart(String url, String scheme, String host, int port, String path) {
    Endpoint endpoint = Endpoint.parse(url);
    assertEquals(scheme, endpoint.scheme());
    assertEquals(host, endpoint.host());
    assertEquals(port, endpoint.port());
    assertEquals(path, endpoint.path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kms",
        "//a",
        "ftp://a",
        "https:/a",
        "https://",
        "https:///p",
        "https://.",
        "https://.a",
        "https://a..b",
        "https://a b",
        "https://a\\b",
        "https://a%2eb",
        "https://é",
        "https://a:",
        "https://a:0",
        "https://a:65536",
        "https://a:99999999999",
        "https://a:-1",
        "https://a:8o",
        "https://a:1:2",
        "https://[::1",
        "https://[]",
        "https://[g::1]",
        "https://[1.2.3.4]",
        "https://::1",
        "https://u@a",
        "https://a?b",
        "https://a/b?c",
        "https://a/#c",
        "https://a#c",
        "https://a/b c",
        "https://a/\nHost: b",
        "https://a\r\nb",
        "https://a/é"
      })
  void refusesWhatNoRequestCanGoTo(String url) {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> Endpoint.parse(url));
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith("invalid endpoint URL"), thrown::getMessage);
  }

  @Test
  void refusesNamesTooLong() {
    String label = "a".repeat(63);
    Endpoint.parse("https://" + label + "." + label);
    assertThrows(ConfigurationException.class, () -> Endpoint.parse("https://a" + label));
    String name = String.join(".", label, label, label, label);
    assertThrows(ConfigurationException.class, () -> Endpoint.parse("https://" + name));
  }

  @Test
  void messagesHoldNoPasswordAndNoQuery() {
    for (String url : new String[] {"https://me:hidden@example.com", "https://a?token=hidden"}) {
      ConfigurationException thrown =
          assertThrows(ConfigurationException.class, () -> Endpoint.parse(url));
      assertFalse(String.valueOf(thrown.getMessage()).contains("hidden"), thrown::getMessage);
    }
  }

  @Test
  void keepsWhatItsRuleSays() {
    Endpoint plain = Endpoint.parse("https://a:1/b/");
    assertEquals("https://a:1/b", plain.toString());
    assertNull(plain.signingName());
    assertNull(plain.signingRegion());
    Endpoint rich =
        plain
            .withAuthScheme("sigv4", "s3", "us-east-1", true)
            .withAuthScheme("sigv4a", "s3-outposts", null, false)
            .withHeader("x-one", "1", "2")
            .withProperty("backend", "S3Express");
    assertEquals("s3", rich.signingName());
    assertEquals("us-east-1", rich.signingRegion());
    assertTrue(rich.authSchemes().get(0).disableDoubleEncoding());
    assertEquals("sigv4a", rich.authSchemes().get(1).name());
    assertEquals(Map.of("x-one", List.of("1", "2")), rich.headers());
    assertEquals(Map.of("backend", "S3Express"), rich.properties());
    assertTrue(plain.headers().isEmpty() && plain.properties().isEmpty());
    assertThrows(UnsupportedOperationException.class, () -> rich.authSchemes().clear());
    assertThrows(UnsupportedOperationException.class, () -> rich.headers().clear());
    assertThrows(UnsupportedOperationException.class, () -> rich.properties().clear());
  }
}
