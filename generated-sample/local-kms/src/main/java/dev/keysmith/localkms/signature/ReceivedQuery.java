package dev.keysmith.localkms.signature;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Takes apart what a request's signer wrote, in whatever order it did. */
final class ReceivedQuery {
  private ReceivedQuery() {}

  /** The {@code name=value} parts of a text, undecoded. */
  static Map<String, String> parts(String text, String separator) throws SigV4Claim.Malformed {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(separator, -1)) {
      int equals = part.indexOf('=');
      if (equals > 0
          && parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip())
              != null) {
        throw new SigV4Claim.Malformed("a part of the signature occurs twice");
      }
    }
    return parts;
  }

  /** The parameters of the signature in a query, decoded. */
  static Map<String, String> decoded(String query) throws SigV4Claim.Malformed {
    Map<String, String> parts = new HashMap<>();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = decode(equals < 0 ? parameter : parameter.substring(0, equals));
      if (name.startsWith("X-Amz-")
          && parts.put(name, equals < 0 ? "" : decode(parameter.substring(equals + 1))) != null) {
        throw new SigV4Claim.Malformed("a parameter X-Amz-... occurs twice in the query");
      }
    }
    return parts;
  }

  /** The text itself when a percent sign in it leads nowhere. */
  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** The query without its signature. */
  static String withoutSignature(String query) {
    StringBuilder rest = new StringBuilder(query.length());
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (!decode(equals < 0 ? parameter : parameter.substring(0, equals))
          .equals("X-Amz-Signature")) {
        rest.append(rest.length() == 0 ? "" : "&").append(parameter);
      }
    }
    return rest.toString();
  }
}
