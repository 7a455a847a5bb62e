package dev.keysmith.runtime.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1000", "120, 120000", "99999999, 99999999000"})
  void readsSeconds(String text, long millis) {
    assertEquals(millis, RetryState.askedMillis(headers("retry-after", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "+1", "1.5", "1 ", "999999999", "Fri, 31 Dec 1999 23:59:59 GMT"})
  void leavesAsideWhatIsNoNumber(String text) {
    assertEquals(0, RetryState.askedMillis(headers("Retry-After", text)));
  }

  @Test
  void theServicesOwnHeaderIsInMillisecondsAndWins() {
    HttpHeaders both =
        HttpHeaders.builder().add("Retry-After", "9").add("X-Amz-Retry-After", "1500").build();
    assertEquals(1_500, RetryState.askedMillis(both));
    assertEquals(0, RetryState.askedMillis(HttpHeaders.empty()));
  }

  private static HttpHeaders headers(String name, String value) {
    return HttpHeaders.builder().add(name, value).build();
  }
}
