package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages cannot be made to say more lines than they have. */
final class HttpMessagesTest {
  private static HttpRequest.Builder request() {
    return HttpRequest.builder().origin("https", "kms.test", -1);
  }

  private static void assertRefused(HttpRequest.Builder builder, String part) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("the request has no valid " + part, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "A B", "A:", "A\r\nB", "A\n", "\u00e4", "A(", "A\u0000", "\u010a"})
  void refusesNamesThatAreNoTokens(String name) {
    HttpRequest.Builder builder = request();
    assertThrows(IllegalArgumentException.class, () -> builder.header(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Evil: 1", "a\n", "\r", "\u0000", "\u007f", "\u001b[1m"})
  void refusesValuesWithControlCharacters(String value) {
    HttpRequest.Builder builder = request().header("A", "b");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.header("A", value));
    assertFalse(String.valueOf(e.getMessage()).contains(value));
    assertThrows(IllegalArgumentException.class, () -> builder.headers().add("A", value));
    assertEquals("b", builder.build().headers().first("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET ", "GET /", "G\r\nET", "G\u00e4T"})
  void refusesMethods(String method) {
    assertRefused(request().method(method), "method");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "/a b", "/a\r\nX: y", "/a?b", "/a#b", "/\u00e4", "/a\tb"})
  void refusesPaths(String path) {
    assertRefused(request().path(path), "path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\r\nX: y", "a#b", "\u00e4"})
  void refusesQueries(String query) {
    assertRefused(request().query(query), "query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\r\nX: y", "user@host", "host/path", "host?q", "h\\a"})
  void refusesHosts(String host) {
    assertRefused(request().origin("https", host, 443), "host");
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 65_536})
  void refusesPorts(int port) {
    assertRefused(request().origin("https", "host", port), "port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp", "HTTPS", "file"})
  void refusesSchemes(String scheme) {
    assertRefused(request().origin(scheme, "host", 1), "scheme");
  }

  @ParameterizedTest
  @CsvSource({
    "https,host,-1,host",
    "https,host,443,host",
    "https,host,80,host:80",
    "http,host,80,host",
    "http,host,443,host:443",
    "http,[::1],8080,[::1]:8080",
    "http,::1,8080,[::1]:8080",
    "https,::1,-1,[::1]",
  })
  void writesTheAuthority(String scheme, String host, int port, String expected) {
    assertEquals(expected, request().origin(scheme, host, port).authority());
  }

  @Test
  void showsNoSecrets() {
    HttpRequest request =
        request().path("/a").query("token=secret").header("Authorization", "secret").build();
    assertEquals("POST https://kms.test/a", request.toString());
    assertEquals("HttpHeaders[Authorization]", request.headers().toString());
    HttpResponse response = new HttpResponse(200, request.headers(), new byte[] {1});
    assertEquals("HttpResponse[200]", response.toString());
  }

  @Test
  void findsFieldsWithoutRegardToCase() {
    HttpHeaders.Builder builder = HttpHeaders.builder().add("A", "1").add("b", "2").add("a", "3");
    HttpHeaders headers = builder.build();
    assertEquals("1", headers.first("a"));
    assertEquals(List.of("1", "3"), headers.all("a"));
    assertEquals(Map.of("a", List.of("1", "3"), "b", List.of("2")), headers.toMap());
    assertNull(headers.first("c"));
    assertEquals("4", builder.set("B", "4").first("b"));
    assertEquals("2", headers.first("b"));
    assertEquals(3, headers.size());
  }
}
