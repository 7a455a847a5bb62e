package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CallOptionsTest {
  private static final ResponseInfo INFO = new ResponseInfo(200, HttpHeaders.empty(), "r", 1);

  @Test
  void noneHasNothing() {
    CallOptions none = CallOptions.none();
    assertNull(none.timeout());
    assertNull(none.onResponse());
    assertEquals(0, none.headers().size());
  }

  @Test
  void mergingWithNoneChangesNothing() {
    CallOptions some = CallOptions.builder().timeout(Duration.ofSeconds(1)).build();
    assertSame(some, some.merge(CallOptions.none()));
    assertSame(some, CallOptions.none().merge(some));
  }

  @Test
  void whatIsMergedOverWins() {
    CallOptions under =
        CallOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .header("X-A", "under")
            .header("X-B", "under")
            .build();
    CallOptions over =
        CallOptions.builder()
            .timeout(Duration.ofSeconds(2))
            .header("x-b", "over")
            .header("X-C", "over")
            .build();
    CallOptions merged = under.merge(over);
    assertEquals(Duration.ofSeconds(2), merged.timeout());
    assertEquals("under", merged.headers().first("X-A"));
    assertEquals(List.of("over"), merged.headers().all("X-B"));
    assertEquals("over", merged.headers().first("X-C"));
    assertEquals(Duration.ofSeconds(1), under.merge(headerOnly()).timeout());
  }

  private static CallOptions headerOnly() {
    return CallOptions.builder().header("X-D", "d").build();
  }

  @Test
  void bothListenersAreTold() {
    List<String> told = new ArrayList<>();
    CallOptions first = CallOptions.builder().onResponse(info -> told.add("first")).build();
    CallOptions second = CallOptions.builder().onResponse(info -> told.add("second")).build();
    listener(first.merge(second)).accept(INFO);
    assertEquals(List.of("first", "second"), told);
    listener(headerOnly().merge(first)).accept(INFO);
    listener(first.merge(headerOnly())).accept(INFO);
    assertEquals(List.of("first", "second", "first", "first"), told);
  }

  private static Consumer<? super ResponseInfo> listener(CallOptions options) {
    Consumer<? super ResponseInfo> listener = options.onResponse();
    assertNotNull(listener);
    return listener;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "host",
        "CONTENT-LENGTH",
        "Content-Type",
        "Transfer-Encoding",
        "Connection",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Amz-Target",
        "X-Amz-Content-SHA256"
      })
  void theClientsOwnHeadersAreRefused(String name) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().header(name, "v"));
    assertEquals(
        "header " + name + " is set by the client; a call cannot set it", thrown.getMessage());
  }

  @Test
  void whatIsNoHeaderIsRefused() {
    CallOptions.Builder builder = CallOptions.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.header("a b", "v"));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> builder.header("a", "x\r\ny: z"));
    assertEquals("the value of header a holds a control character", thrown.getMessage());
  }

  @Test
  void aTimeoutMustBePositive() {
    CallOptions.Builder builder = CallOptions.builder();
    assertEquals(
        "timeout must be longer than zero, but it is 0 ms",
        assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ofMillis(-1)));
  }

  @Test
  void textHidesTheHeadersValues() {
    CallOptions options =
        CallOptions.builder().timeout(Duration.ofSeconds(2)).header("X-Key", "hidden").build();
    assertEquals("CallOptions[timeout=PT2S, headers=HttpHeaders[X-Key]]", options.toString());
    assertEquals("ResponseInfo[status=200, requestId=r, attempts=1]", INFO.toString());
  }
}
