package dev.keysmith.localkms.signature;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical request of SigV4, written down from what was received. It shares no code with the
 * client's signer, so that a fault of one is found by the other.
 */
final class CanonicalRequest {
  private CanonicalRequest() {}

  /**
   * @param path as received, encoded
   * @param query as received, encoded, without a signature; null for none
   * @param fields the values of the signed fields by their names in lower case
   * @param plainPath whether the path is taken as it is, as S3 wants it
   */
  static String of(
      String method,
      String path,
      @Nullable String query,
      SortedMap<String, List<String>> fields,
      String payloadHash,
      boolean plainPath) {
    return String.join(
        "\n",
        method,
        plainPath && !path.isEmpty() ? path : path(path),
        query == null ? "" : query(query),
        fields(fields),
        String.join(";", fields.keySet()),
        payloadHash);
  }

  /** Normalized as RFC 3986 has it (5.2.4), without doubled slashes, and encoded once more. */
  private static String path(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(encode(segment));
      }
    }
    String end = path.endsWith("/") && !segments.isEmpty() ? "/" : "";
    return "/" + String.join("/", segments) + end;
  }

  /** Sorted by encoded names, then values; without parameters that have no name. */
  private static String query(String query) {
    return Arrays.stream(query.split("&"))
        .map(parameter -> parameter.split("=", 2))
        .filter(parameter -> !parameter[0].isEmpty())
        .map(parts -> Map.entry(recode(parts[0]), parts.length == 1 ? "" : recode(parts[1])))
        .sorted(
            Comparator.comparing(Map.Entry<String, String>::getKey)
                .thenComparing(Map.Entry::getValue))
        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
        .collect(joining("&"));
  }

  private static String recode(String text) {
    return encode(ReceivedQuery.decode(text));
  }

  /** What {@link URLEncoder} does, but for the three characters where RFC 3986 differs from it. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String fields(SortedMap<String, List<String>> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ":" + values(field.getValue()) + "\n")
        .collect(joining());
  }

  private static String values(List<String> values) {
    return values.stream().map(value -> value.replaceAll("\\s+", " ").trim()).collect(joining(","));
  }
}
