package dev.keysmith.localkms.signature;

import dev.keysmith.runtime.http.HttpHeaders;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request says of its own signature, in the field {@code Authorization} or in the query. */
final class SigV4Claim {
  private static final long MAX_EXPIRY_SECONDS = 604_800;

  final String accessKeyId;
  final String date;
  final String region;
  final String service;

  /** Of the form {@code 20150830T123600Z}. */
  final String timestamp;

  /** Seconds from the timestamp; null for the header form. */
  final @Nullable Long expires;

  final Set<String> signedHeaders;
  final String signature;
  final @Nullable String token;

  private SigV4Claim(
      String credential,
      String timestamp,
      @Nullable Long expires,
      String signedHeaders,
      String signature,
      @Nullable String token)
      throws Malformed {
    String[] parts = credential.split("/", -1);
    int scope = parts.length - 4; // an access key id may hold slashes, a scope may not
    if (scope < 1 || !parts[scope + 3].equals("aws4_request")) {
      throw new Malformed("the credential is not of the form key/date/region/service/aws4_request");
    }
    this.accessKeyId = String.join("/", Arrays.copyOf(parts, scope));
    this.date = parts[scope];
    this.region = parts[scope + 1];
    this.service = parts[scope + 2];
    this.timestamp = timestamp;
    this.expires = expires;
    this.signedHeaders = new HashSet<>(Arrays.asList(signedHeaders.split(";", -1)));
    this.signature = signature;
    this.token = token;
  }

  /** A claim that is not of the form that the specification has. The message is for the sender. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static SigV4Claim ofHeaders(String authorization, HttpHeaders headers) throws Malformed {
    String start = Signature.ALGORITHM.concat(" ");
    if (!authorization.startsWith(start)) {
      throw new Malformed("the Authorization header is not of AWS4-HMAC-SHA256");
    }
    Map<String, String> parts = ReceivedQuery.parts(authorization.substring(start.length()), ",");
    return new SigV4Claim(
        required(parts, "Credential", "the Authorization header"),
        single(headers, "X-Amz-Date"),
        null,
        required(parts, "SignedHeaders", "the Authorization header"),
        required(parts, "Signature", "the Authorization header"),
        headers.first("X-Amz-Security-Token"));
  }

  static SigV4Claim ofQuery(String query) throws Malformed {
    Map<String, String> parts = ReceivedQuery.decoded(query);
    if (!required(parts, "X-Amz-Algorithm", "the query").equals(Signature.ALGORITHM)) {
      throw new Malformed("X-Amz-Algorithm is not AWS4-HMAC-SHA256");
    }
    return new SigV4Claim(
        required(parts, "X-Amz-Credential", "the query"),
        required(parts, "X-Amz-Date", "the query"),
        expires(required(parts, "X-Amz-Expires", "the query")),
        required(parts, "X-Amz-SignedHeaders", "the query"),
        required(parts, "X-Amz-Signature", "the query"),
        parts.get("X-Amz-Security-Token"));
  }

  private static String required(Map<String, String> parts, String name, String where)
      throws Malformed {
    String value = parts.get(name);
    if (value == null || value.isEmpty()) {
      throw new Malformed(where.concat(" has no ").concat(name));
    }
    return value;
  }

  /** The one value of a field: of two, client and service could each look at another. */
  static String single(HttpHeaders headers, String name) throws Malformed {
    List<String> values = headers.all(name);
    if (values.size() != 1) {
      throw new Malformed("the request must have exactly one header ".concat(name));
    }
    return values.get(0);
  }

  private static Long expires(String text) throws Malformed {
    try {
      long seconds = Long.parseLong(text);
      if (seconds >= 1 && seconds <= MAX_EXPIRY_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new Malformed("X-Amz-Expires is not a number of seconds from 1 to 604800");
  }
}
