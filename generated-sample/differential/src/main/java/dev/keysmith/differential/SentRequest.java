package dev.keysmith.differential;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What a service sees of a request, whoever made it; the body is compared as a tree, apart.
 *
 * @param method the HTTP method
 * @param host without port
 * @param path percent-encoded
 * @param query values by name, decoded
 * @param headers values by name in lower case, but those that tell who calls, when, and from where
 */
record SentRequest(
    String method,
    String host,
    String path,
    Map<String, Object> query,
    Map<String, String> headers) {
  /**
   * Who calls (user agent, invocation, attempt, trace), when and signed how (compared by a test of
   * its own), what a transport adds, or asks before it sends a body, and what is understood of
   * answers, which is told for the sake of intermediaries.
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
          "content-length",
          "expect",
          "accept");

  /** The parameter by which models of Smithy tell S3's operations apart; the SDK's have none. */
  private static final String OPERATION = "x-id";

  static SentRequest of(HttpRequest request, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    HttpHeaders fields = request.headers();
    for (int i = 0; i < fields.size(); i++) {
      put(headers, fields.name(i), fields.value(i), body);
    }
    Map<String, Object> query =
        AwsQueryWire.parameters(Objects.requireNonNullElse(request.query(), ""));
    query.remove(OPERATION);
    return new SentRequest(request.method(), request.host(), request.path(), query, headers);
  }

  static SentRequest of(SdkHttpRequest request, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    request.forEachHeader((name, values) -> put(headers, name, String.join(",", values), body));
    return new SentRequest(
        request.method().name(),
        request.host(),
        request.encodedPath().isEmpty() ? "/" : request.encodedPath(),
        AwsQueryWire.parameters(request.encodedQueryParameters().orElse("")),
        headers);
  }

  private static void put(Map<String, String> headers, String name, String value, byte[] body) {
    String key = name.toLowerCase(Locale.ROOT);
    if (!APART.contains(key)) {
      headers.put(key, comparable(key, value, body));
    }
  }

  /** A checksum is right or wrong, since two clients' documents differ in their bytes. */
  private static String comparable(String key, String value, byte[] body) {
    return switch (key) {
      case "content-type" -> withoutUtf8(value);
      case "x-amz-checksum-crc32" -> value.equals(crc32(body)) ? "right" : value;
      case "x-amz-checksum-sha256" -> value.equals(digest("SHA-256", body)) ? "right" : value;
      case "content-md5" -> value.equals(digest("MD5", body)) ? "right" : value;
      default -> value.replace(", ", ",");
    };
  }

  private static String crc32(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    byte[] value = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    return Base64.getEncoder().encodeToString(value);
  }

  private static String digest(String algorithm, byte[] body) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance(algorithm).digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing else is sent, so that some do not say it. */
  private static String withoutUtf8(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    int parameter = type.indexOf("; charset=utf-8");
    return parameter < 0 ? mediaType : mediaType.substring(0, parameter);
  }
}
