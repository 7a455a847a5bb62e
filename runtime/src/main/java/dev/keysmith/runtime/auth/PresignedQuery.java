package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the parameters of a presigned request into its query. */
final class PresignedQuery {
  private PresignedQuery() {}

  /** The query with all parameters but the signature; what was of an earlier one is left out. */
  static String unsigned(
      @Nullable String query,
      AwsCredentials credentials,
      String scope,
      String timestamp,
      long expirySeconds,
      String signedHeaders) {
    StringBuilder text = new StringBuilder(256);
    if (query != null) {
      addUnrelated(text, query);
    }
    add(text, "X-Amz-Algorithm", SigV4Signer.ALGORITHM);
    add(text, "X-Amz-Credential", credentials.accessKeyId().concat("/").concat(scope));
    add(text, "X-Amz-Date", timestamp);
    add(text, "X-Amz-Expires", Long.toString(expirySeconds));
    String token = credentials.sessionToken();
    if (token != null) {
      add(text, "X-Amz-Security-Token", token);
    }
    add(text, "X-Amz-SignedHeaders", signedHeaders);
    return text.toString();
  }

  private static void addUnrelated(StringBuilder text, String query) {
    int start = 0;
    while (start < query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      String parameter = query.substring(start, end);
      if (!parameter.isEmpty() && !isOfSignature(parameter)) {
        text.append(text.length() == 0 ? "" : "&").append(parameter);
      }
      start = end + 1;
    }
  }

  private static boolean isOfSignature(String parameter) {
    int equals = parameter.indexOf('=');
    return switch (equals < 0 ? parameter : parameter.substring(0, equals)) {
      case "X-Amz-Algorithm",
          "X-Amz-Credential",
          "X-Amz-Date",
          "X-Amz-Expires",
          "X-Amz-Security-Token",
          "X-Amz-SignedHeaders",
          "X-Amz-Signature" ->
          true;
      default -> false;
    };
  }

  private static void add(StringBuilder text, String name, String value) {
    ByteText encoded = new ByteText(value.length() + 16);
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      encoded.addEncoded(b, false);
    }
    text.append(text.length() == 0 ? "" : "&").append(name).append('=').append(encoded.ascii(0));
  }
}
