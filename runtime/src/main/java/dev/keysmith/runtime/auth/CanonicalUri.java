package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Path and query as SigV4 wants them. Not loaded for requests to the root, such as those of KMS.
 */
final class CanonicalUri {
  /** Stands before a parameter's value while they are sorted: below all that encoded names hold. */
  private static final char SEPARATOR = '!';

  private CanonicalUri() {}

  /**
   * Adds the path as all services but S3 want it: dot segments and doubled slashes removed (RFC
   * 3986, section 5.2.4), then encoded once more.
   */
  static void addPath(ByteText text, String path) {
    boolean normal = path.startsWith("/") && !path.contains("//") && !path.contains("/.");
    text.addEncoded(normal ? path : normalize(path), true);
  }

  private static String normalize(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : split(path, '/')) {
      if (segment.equals("..")) {
        if (!segments.isEmpty()) {
          segments.remove(segments.size() - 1);
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    String joined = "/".concat(String.join("/", segments));
    return path.endsWith("/") && !segments.isEmpty() ? joined.concat("/") : joined;
  }

  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /**
   * Adds the query with each name and value encoded in the one canonical way, however it came, and
   * sorted by them. A parameter without a name is left out, as the official signer does.
   */
  static void addQuery(ByteText text, String query) {
    List<String> parameters = new ArrayList<>();
    for (String parameter : split(query, '&')) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!name.isEmpty()) {
        ByteText recoded = new ByteText(parameter.length() + 16);
        recode(recoded, name);
        recoded.add(SEPARATOR);
        recode(recoded, equals < 0 ? "" : parameter.substring(equals + 1));
        parameters.add(recoded.ascii());
      }
    }
    Collections.sort(parameters);
    text.add(String.join("&", parameters).replace(SEPARATOR, '='));
  }

  /**
   * Encodes what is encoded in some way: a plus is a space, a percent sign that leads nowhere is
   * itself.
   */
  private static void recode(ByteText to, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] == '%' ? octet(bytes, i + 1) : -1;
      if (octet >= 0) {
        i += 2;
        to.addEncoded((byte) octet, false);
      } else {
        to.addEncoded(bytes[i] == '+' ? (byte) ' ' : bytes[i], false);
      }
    }
  }

  /** The value of two hexadecimal digits, or -1. */
  private static int octet(byte[] bytes, int at) {
    if (at + 2 > bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
