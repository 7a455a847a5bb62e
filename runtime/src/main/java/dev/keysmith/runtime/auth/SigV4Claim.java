package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of its own signature, in the field {@code Authorization} or in the query.
 *
 * @param timestamp of the form {@code 20150830T123600Z}
 * @param scope date, region, service and terminator
 * @param signedHeaders names in lower case
 * @param expires seconds from the timestamp; null for the header form
 */
record SigV4Claim(
    String accessKeyId,
    List<String> scope,
    String timestamp,
    @Nullable Long expires,
    List<String> signedHeaders,
    String signature,
    @Nullable String token) {

  /** A claim that is not of the form that the specification has. The message is for the sender. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static SigV4Claim ofHeaders(String authorization, HttpHeaders headers) throws Malformed {
    String start = SigV4Signer.ALGORITHM + " ";
    if (!authorization.startsWith(start)) {
      throw new Malformed("the Authorization header is not of " + SigV4Signer.ALGORITHM);
    }
    Map<String, String> parts = ReceivedQuery.parts(authorization.substring(start.length()), ",");
    return of(
        required(parts, "Credential", "the Authorization header"),
        single(headers, "X-Amz-Date"),
        null,
        required(parts, "SignedHeaders", "the Authorization header"),
        required(parts, "Signature", "the Authorization header"),
        headers.first("X-Amz-Security-Token"));
  }

  static SigV4Claim ofQuery(String query) throws Malformed {
    Map<String, String> parts = ReceivedQuery.decoded(query);
    if (!required(parts, "X-Amz-Algorithm", "the query").equals(SigV4Signer.ALGORITHM)) {
      throw new Malformed("X-Amz-Algorithm is not " + SigV4Signer.ALGORITHM);
    }
    return of(
        required(parts, "X-Amz-Credential", "the query"),
        required(parts, "X-Amz-Date", "the query"),
        expires(required(parts, "X-Amz-Expires", "the query")),
        required(parts, "X-Amz-SignedHeaders", "the query"),
        required(parts, "X-Amz-Signature", "the query"),
        parts.get("X-Amz-Security-Token"));
  }

  private static SigV4Claim of(
      String credential,
      String timestamp,
      @Nullable Long expires,
      String signedHeaders,
      String signature,
      @Nullable String token)
      throws Malformed {
    List<String> parts = List.of(credential.split("/", -1));
    int scope = parts.size() - 4; // an access key id may hold slashes, a scope may not
    if (scope < 1 || !parts.get(scope + 3).equals("aws4_request")) {
      throw new Malformed("the credential is not of the form key/date/region/service/aws4_request");
    }
    return new SigV4Claim(
        String.join("/", parts.subList(0, scope)),
        parts.subList(scope, scope + 4),
        timestamp,
        expires,
        List.of(signedHeaders.split(";", -1)),
        signature,
        token);
  }

  private static String required(Map<String, String> parts, String name, String where)
      throws Malformed {
    String value = parts.get(name);
    if (value == null || value.isEmpty()) {
      throw new Malformed(where + " has no " + name);
    }
    return value;
  }

  /** The one value of a field: of two, client and service could each look at another. */
  static String single(HttpHeaders headers, String name) throws Malformed {
    List<String> values = headers.all(name);
    if (values.size() != 1) {
      throw new Malformed("the request must have one header " + name + ", not " + values.size());
    }
    return values.get(0);
  }

  private static Long expires(String text) throws Malformed {
    try {
      long seconds = Long.parseLong(text);
      if (seconds >= 1 && seconds <= SigV4Signer.MAX_EXPIRY_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException none) {
      throw malformedExpiry();
    }
    throw malformedExpiry();
  }

  private static Malformed malformedExpiry() {
    return new Malformed("X-Amz-Expires is not a number of seconds from 1 to 604800");
  }

  /** Without signature and token. */
  @Override
  public String toString() {
    return "SigV4Claim[" + accessKeyId + ", " + scope + ", " + timestamp + "]";
  }
}
