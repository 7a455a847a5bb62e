package dev.keysmith.runtime.auth;

import org.jspecify.annotations.Nullable;

/** Writes the parameters of a presigned request into its query. */
final class PresignedQuery {
  /** The names of the parameters that make up a signature, a space on either side of each. */
  private static final String OF_SIGNATURE =
      " X-Amz-Algorithm X-Amz-Credential X-Amz-Date X-Amz-Expires X-Amz-Security-Token"
          + " X-Amz-SignedHeaders X-Amz-Signature ";

  private final ByteText text = new ByteText(256);

  private PresignedQuery() {}

  /** The query with all parameters but the signature; what was of an earlier one is left out. */
  static String unsigned(
      @Nullable String query,
      AwsCredentials credentials,
      String scope,
      String timestamp,
      long expirySeconds,
      String signedHeaders) {
    PresignedQuery presigned = new PresignedQuery();
    if (query != null) {
      presigned.addUnrelated(query);
    }
    presigned.add("X-Amz-Algorithm=", SigV4Signer.ALGORITHM);
    presigned.add("X-Amz-Credential=", credentials.accessKeyId().concat("/").concat(scope));
    presigned.add("X-Amz-Date=", timestamp);
    presigned.add("X-Amz-Expires=", Long.toString(expirySeconds));
    String token = credentials.sessionToken();
    if (token != null) {
      presigned.add("X-Amz-Security-Token=", token);
    }
    presigned.add("X-Amz-SignedHeaders=", signedHeaders);
    return presigned.text.ascii();
  }

  private void addUnrelated(String query) {
    for (String parameter : CanonicalUri.split(query, '&')) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!parameter.isEmpty() && !OF_SIGNATURE.contains(" ".concat(name).concat(" "))) {
        add(parameter, "");
      }
    }
  }

  private void add(String start, String value) {
    if (text.length() > 0) {
      text.add('&');
    }
    text.add(start).addEncoded(value, false);
  }
}
