package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The path as SigV4 wants it of all services but S3: dot segments and doubled slashes removed (RFC
 * 3986, section 5.2.4), then encoded once more.
 */
final class CanonicalPath {
  private CanonicalPath() {}

  static void add(ByteText text, String path) {
    String normal = isNormal(path) ? path : normalize(path);
    for (byte b : normal.getBytes(StandardCharsets.UTF_8)) {
      text.addEncoded(b, true);
    }
  }

  private static boolean isNormal(String path) {
    return path.startsWith("/") && !path.contains("//") && !path.contains("/.");
  }

  private static String normalize(String path) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      addSegment(segments, path.substring(start, end));
      start = end + 1;
    }
    String joined = "/".concat(String.join("/", segments));
    return path.endsWith("/") && !segments.isEmpty() ? joined.concat("/") : joined;
  }

  private static void addSegment(List<String> segments, String segment) {
    if (segment.equals("..")) {
      if (!segments.isEmpty()) {
        segments.remove(segments.size() - 1);
      }
    } else if (!segment.isEmpty() && !segment.equals(".")) {
      segments.add(segment);
    }
  }
}
