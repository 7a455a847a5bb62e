package dev.keysmith.localkms.signature;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.value.Blob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;

/** A request as a server sees it, with ways to tamper with it. */
record Received(
    String method,
    String path,
    @Nullable String query,
    List<Map.Entry<String, String>> headers,
    Blob body) {

  static Received of(SdkHttpRequest request, byte[] body) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    request.forEachHeader((name, values) -> values.forEach(v -> headers.add(Map.entry(name, v))));
    return new Received(
        request.method().name(),
        request.encodedPath(),
        request.encodedQueryParameters().orElse(null),
        headers,
        Blob.of(body));
  }

  /** Ours, with the field that the transport adds. */
  static Received of(HttpRequest.Builder request) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    headers.add(Map.entry("Host", request.authority()));
    for (int i = 0; i < request.headers().size(); i++) {
      headers.add(Map.entry(request.headers().name(i), request.headers().value(i)));
    }
    return new Received(
        request.method(), request.path(), request.query(), headers, Blob.of(request.body()));
  }

  SigV4Verdict verify(SigV4Verifier verifier) {
    HttpHeaders.Builder fields = HttpHeaders.builder();
    headers.forEach(header -> fields.add(header.getKey(), header.getValue()));
    return verifier.verify(method, path, query, fields.build(), body.toByteArray());
  }

  Received withMethod(String method) {
    return new Received(method, path, query, headers, body);
  }

  Received withPath(String path) {
    return new Received(method, path, query, headers, body);
  }

  Received withQuery(@Nullable String query) {
    return new Received(method, path, query, headers, body);
  }

  Received withBody(byte... body) {
    return new Received(method, path, query, headers, Blob.of(body));
  }

  Received withHeader(int index, String name, String value) {
    List<Map.Entry<String, String>> changed = new ArrayList<>(headers);
    changed.set(index, Map.entry(name, value));
    return new Received(method, path, query, changed, body);
  }

  Received with(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Received(method, path, query, more, body);
  }

  Received without(int index) {
    List<Map.Entry<String, String>> fewer = new ArrayList<>(headers);
    fewer.remove(index);
    return new Received(method, path, query, fewer, body);
  }

  Received without(String name) {
    return without(indexOf(name));
  }

  Received replace(String name, String target, String replacement) {
    int at = indexOf(name);
    return withHeader(at, name, headers.get(at).getValue().replace(target, replacement));
  }

  private int indexOf(String name) {
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).getKey().equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new AssertionError("no header " + name);
  }
}
