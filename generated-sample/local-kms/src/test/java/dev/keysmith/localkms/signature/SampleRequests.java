package dev.keysmith.localkms.signature;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests with all that canonicalization can stumble over, by hand and at random. */
final class SampleRequests {
  private SampleRequests() {}

  static Stream<SampleRequest> edgeCases() {
    SampleRequest kms = SampleRequest.kms();
    SampleRequest get = SampleRequest.get("/");
    return Stream.of(
        kms,
        kms.withBody(""),
        kms.withPort(8443),
        get,
        get.withPath(""),
        get.withPath("/a/b"),
        get.withPath("/a/b/"),
        get.withPath("/a%20b/%E1%88%B4/c+d/~x-y_z.t"),
        get.withPath("/a/./b/../c"),
        get.withPath("/a/b/.."),
        get.withPath("/a/b/."),
        get.withPath("/a/.."),
        get.withPath("/./"),
        get.withPath("//"),
        get.withPath("//a//b//"),
        get.withPath("/.hidden/..b/c.."),
        get.withPath("/a=b:c@d!$&'()*,;"),
        get.withPath("/2016-11-15/functions/arn%3Aaws%3Alambda/invocations"),
        get.withQuery("a", "").withQuery("a", "2").withQuery("a", "1"),
        get.withQuery("b", "x y").withQuery("a", "x+y").withQuery("A", "é&=%"),
        get.withQuery("a-", "1").withQuery("a", "2").withQuery("a.", "3"),
        get.withQuery("", "nameless").withQuery("b", ""),
        get.withQuery("ሴ", "bar").withQuery("😀", "*~'()!"),
        kms.withHeader("X-Test", "  a   b \t c  "),
        kms.withHeader("X-Test", "").withHeader("Y-Test", "   "),
        kms.withHeader("X-Test", "b").withHeader("x-test", "a").withHeader("X-TEST", " c "),
        kms.withHeader("x_test", "1").withHeader("xa", "2").withHeader("X-", "3"),
        kms.withHeader("X-Test", "naïve ☃"),
        kms.withHeader("User-Agent", "me")
            .withHeader("Expect", "100-continue")
            .withHeader("Connection", "close")
            .withHeader("X-Amzn-Trace-Id", "Root=1")
            .withHeader("X-Forwarded-For", "10.0.0.1")
            .withHeader("Transfer-Encoding", "chunked"));
  }

  static Arbitrary<SampleRequest> any() {
    return Combinators.combine(
            Arbitraries.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"),
            Arbitraries.of(-1, 80, 443, 8080),
            paths(),
            parameters(),
            headers(),
            Arbitraries.strings().ofMaxLength(40))
        .as(
            (method, port, path, query, headers, body) ->
                new SampleRequest(
                    method,
                    "service.eu-central-1.amazonaws.com",
                    port,
                    path,
                    query,
                    headers,
                    body));
  }

  private static Arbitrary<String> paths() {
    return Arbitraries.of("", "", ".", "..", "a", "b%20c", "%E2%98%83", "d+e", "%2F", "x.y", "~:@")
        .list()
        .ofMaxSize(7)
        .map(segments -> "/" + String.join("/", segments))
        .filter(SampleRequests::staysBelowRoot);
  }

  /**
   * Of {@code /../a}, RFC 3986 makes {@code /a}, and so do we; the official signer leans on {@code
   * java.net.URI}, which keeps the dots.
   */
  private static boolean staysBelowRoot(String path) {
    int depth = 0;
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }

  private static Arbitrary<List<Map.Entry<String, String>>> parameters() {
    Arbitrary<String> names = Arbitraries.of("a", "A", "a-", "a b", "é", "x-id", "Marker", "%");
    Arbitrary<String> values = Arbitraries.strings().withChars("abc =&+%/?#~é☃*'\"").ofMaxLength(6);
    return Combinators.combine(names, values).as(Map::entry).list().ofMaxSize(6);
  }

  private static Arbitrary<List<Map.Entry<String, String>>> headers() {
    Arbitrary<String> names =
        Arbitraries.of("X-A", "x-a", "X_A", "X-Amz-Meta-B", "Content-Type", "Range", "user-agent");
    Arbitrary<String> values = Arbitraries.strings().withChars("ab,;:\"\t  é").ofMaxLength(12);
    return Combinators.combine(names, values).as(Map::entry).list().ofMaxSize(8);
  }
}
