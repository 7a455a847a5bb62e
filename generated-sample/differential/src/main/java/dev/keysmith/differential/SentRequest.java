package dev.keysmith.differential;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What a service sees of a request, whoever made it; the body is compared as a tree, apart.
 *
 * @param method the HTTP method
 * @param host without port
 * @param path percent-encoded
 * @param headers values by name in lower case, but those that tell who calls, when, and from where
 */
record SentRequest(String method, String host, String path, Map<String, String> headers) {
  /**
   * Who calls (user agent, invocation, attempt, trace), when and signed how (compared by a test of
   * its own), and what a transport adds.
   */
  private static final Set<String> APART =
      Set.of(
          "user-agent",
          "amz-sdk-invocation-id",
          "amz-sdk-request",
          "x-amzn-trace-id",
          "authorization",
          "x-amz-date",
          "x-amz-content-sha256",
          "host",
          "content-length");

  static SentRequest of(HttpRequest request) {
    Map<String, String> headers = new TreeMap<>();
    HttpHeaders fields = request.headers();
    for (int i = 0; i < fields.size(); i++) {
      put(headers, fields.name(i), fields.value(i));
    }
    return new SentRequest(request.method(), request.host(), request.path(), headers);
  }

  static SentRequest of(SdkHttpRequest request) {
    Map<String, String> headers = new TreeMap<>();
    request.forEachHeader((name, values) -> put(headers, name, String.join(",", values)));
    return new SentRequest(request.method().name(), request.host(), request.encodedPath(), headers);
  }

  private static void put(Map<String, String> headers, String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    if (!APART.contains(key)) {
      headers.put(key, value);
    }
  }
}
