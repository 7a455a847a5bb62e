package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Our messages as those of {@code java.net.http}, and back. */
final class JdkMessages {
  private JdkMessages() {}

  /**
   * @throws IllegalArgumentException when the target is no URI or a header is not ASCII
   */
  static java.net.http.HttpRequest request(HttpRequest request, Duration timeout) {
    String query = request.query();
    String path = query == null ? request.path() : request.path().concat("?").concat(query);
    String target = request.scheme().concat("://").concat(request.authority()).concat(path);
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(target))
            .timeout(timeout)
            .method(
                request.method(),
                request.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    if (request.scheme().equals("http")) {
      // HTTP/2 without TLS would be an Upgrade, which plain servers need not understand.
      builder.version(Version.HTTP_1_1);
    }
    addHeaders(request.headers(), builder);
    return builder.build();
  }

  private static void addHeaders(HttpHeaders headers, java.net.http.HttpRequest.Builder builder) {
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (!isRestricted(name)) {
        checkAscii(name, headers.value(i));
        builder.header(name, headers.value(i));
      }
    }
  }

  /** The client sets these itself and throws when they are given. */
  private static boolean isRestricted(String name) {
    return RequestBytes.isTransports(name)
        || name.equalsIgnoreCase("Connection")
        || name.equalsIgnoreCase("Expect")
        || name.equalsIgnoreCase("Upgrade");
  }

  /** The client would send a question mark for what is not ASCII, which no signature survives. */
  private static void checkAscii(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 126) {
        throw new IllegalArgumentException(
            "the value of header ".concat(name).concat(" is not ASCII, which cannot be sent"));
      }
    }
  }

  /**
   * @throws HttpFormatException when the head gives a length in a way that the client overlooks
   */
  static HttpResponse response(java.net.http.HttpResponse<byte[]> response) throws IOException {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (Map.Entry<String, List<String>> field : response.headers().map().entrySet()) {
      for (String value : field.getValue()) {
        headers.append(field.getKey(), value);
      }
    }
    HttpHeaders fields = headers.build();
    checkFraming(fields);
    return new HttpResponse(response.statusCode(), fields, response.body());
  }

  private static void checkFraming(HttpHeaders fields) throws IOException {
    long length = ResponseHead.UNKNOWN;
    for (String value : fields.all("Content-Length")) {
      length = ResponseHead.lengthOf(value, length);
    }
    if (length != ResponseHead.UNKNOWN && fields.first("Transfer-Encoding") != null) {
      throw ResponseHead.framedTwice();
    }
  }
}
