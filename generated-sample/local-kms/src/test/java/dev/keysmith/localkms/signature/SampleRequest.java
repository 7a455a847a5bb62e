package dev.keysmith.localkms.signature;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A request that both our signer and the official one can be given.
 *
 * @param path encoded
 * @param query decoded names and values
 */
record SampleRequest(
    String method,
    String host,
    int port,
    String path,
    List<Map.Entry<String, String>> query,
    List<Map.Entry<String, String>> headers,
    String body) {

  static SampleRequest kms() {
    return new SampleRequest(
        "POST",
        "kms.us-east-1.amazonaws.com",
        -1,
        "/",
        List.of(),
        List.of(
            Map.entry("Content-Type", "application/x-amz-json-1.1"),
            Map.entry("X-Amz-Target", "TrentService.GenerateDataKeyWithoutPlaintext")),
        "{\"KeyId\":\"alias/tenant\"}");
  }

  static SampleRequest get(String path) {
    return new SampleRequest("GET", "example.amazonaws.com", -1, path, List.of(), List.of(), "");
  }

  SampleRequest withPath(String path) {
    return new SampleRequest(method, host, port, path, query, headers, body);
  }

  SampleRequest withQuery(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(query);
    more.add(Map.entry(name, value));
    return new SampleRequest(method, host, port, path, more, headers, body);
  }

  SampleRequest withHeader(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new SampleRequest(method, host, port, path, query, more, body);
  }

  SampleRequest withBody(String body) {
    return new SampleRequest(method, host, port, path, query, headers, body);
  }

  SampleRequest withPort(int port) {
    return new SampleRequest(method, host, port, path, query, headers, body);
  }

  byte[] bodyBytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  HttpRequest.Builder builder() {
    HttpRequest.Builder builder =
        HttpRequest.builder()
            .method(method)
            .origin("https", host, port)
            .path(path)
            .query(rawQuery())
            .body(bodyBytes());
    HttpHeaders.Builder fields = builder.headers();
    for (Map.Entry<String, String> header : headers) {
      fields.add(header.getKey(), header.getValue());
    }
    return builder;
  }

  /** Encoded as HTML forms are, which is not the canonical way. */
  @Nullable String rawQuery() {
    if (query.isEmpty()) {
      return null;
    }
    StringJoiner joined = new StringJoiner("&");
    for (Map.Entry<String, String> parameter : query) {
      String name = URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8);
      joined.add(
          parameter.getValue().isEmpty()
              ? name
              : name + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
    }
    return joined.toString();
  }
}
