package dev.keysmith.differential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What a request was signed for.
 *
 * @param region the region
 * @param service the name of the service
 */
record SignedScope(String region, String service) {
  private static final Pattern SCOPE =
      Pattern.compile("Credential=[^/]+/\\d{8}/([^/]+)/([^/]+)/aws4_request");

  static SignedScope of(SdkHttpRequest request) {
    String field = request.firstMatchingHeader("Authorization").orElse("");
    Matcher scope = SCOPE.matcher(field);
    if (!scope.find()) {
      throw new AssertionError("the SDK's request has no signature but: " + field);
    }
    return new SignedScope(scope.group(1), scope.group(2));
  }
}
