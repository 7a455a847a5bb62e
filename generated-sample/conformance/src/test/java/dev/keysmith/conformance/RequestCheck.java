package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;

/** Holds a request that was sent against what a case demands of it. */
final class RequestCheck {
  private final HttpRequestTestCase expected;
  private final HttpRequest sent;

  RequestCheck(HttpRequestTestCase expected, HttpRequest sent) {
    this.expected = expected;
    this.sent = sent;
  }

  void run() {
    assertEquals(expected.getMethod(), sent.method(), "method");
    assertEquals(expected.getUri(), sent.path(), "path");
    expected.getResolvedHost().ifPresent(host -> assertEquals(host, sent.host(), "host"));
    checkQuery();
    checkHeaders();
    expected.getBody().ifPresent(this::checkBody);
  }

  private void checkQuery() {
    List<String> parameters =
        sent.query() == null ? List.of() : Arrays.asList(sent.query().split("&"));
    for (String parameter : expected.getQueryParams()) {
      long wanted = expected.getQueryParams().stream().filter(parameter::equals).count();
      long found = parameters.stream().filter(parameter::equals).count();
      assertEquals(wanted, found, () -> parameter + " in " + parameters);
    }
    List<String> names = parameters.stream().map(each -> each.split("=", 2)[0]).toList();
    for (String forbidden : expected.getForbidQueryParams()) {
      assertFalse(names.contains(forbidden), () -> forbidden + " is in " + parameters);
    }
    for (String required : expected.getRequireQueryParams()) {
      assertTrue(names.contains(required), () -> required + " is not in " + parameters);
    }
  }

  private void checkHeaders() {
    expected
        .getHeaders()
        .forEach(
            (name, value) ->
                assertEquals(value, String.join(", ", sent.headers().all(name)), name));
    for (String forbidden : expected.getForbidHeaders()) {
      assertNull(sent.headers().first(forbidden), forbidden);
    }
    for (String required : expected.getRequireHeaders()) {
      if (!required.equalsIgnoreCase("Content-Length")) { // the transport's
        assertNotNull(sent.headers().first(required), required);
      }
    }
  }

  private void checkBody(String body) {
    Bodies.assertSame(body, expected.getBodyMediaType().orElse(""), Streams.bodyOf(sent));
  }
}
