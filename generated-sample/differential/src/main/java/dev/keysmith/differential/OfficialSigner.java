package dev.keysmith.differential;

import dev.keysmith.runtime.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.auth.signer.internal.BaseAws4Signer;
import software.amazon.awssdk.auth.signer.params.Aws4SignerParams;
import software.amazon.awssdk.core.checksums.SdkChecksum;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.regions.Region;

/**
 * The SDK's older signer, which unlike the newer one does not insist on a header with the body's
 * hash.
 *
 * @param now the time of each signature
 */
record OfficialSigner(Instant now) {
  /**
   * The field {@code Authorization} that a request should have, whose body it leaves unsigned where
   * the request says so.
   */
  @SuppressWarnings("deprecation") // deprecated for the newer one
  String authorization(HttpRequest request, byte[] body, SignedScope scope) {
    SdkHttpFullRequest.Builder unsigned =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .protocol(request.scheme())
            .host(request.host())
            .encodedPath(request.path())
            .rawQueryParameters(parameters(request.query()))
            .contentStreamProvider(ContentStreamProvider.fromByteArray(body));
    for (int i = 0; i < request.headers().size(); i++) {
      String name = request.headers().name(i);
      if (!name.equalsIgnoreCase("Authorization") && !name.equalsIgnoreCase("X-Amz-Date")) {
        unsigned.putHeader(name, request.headers().value(i));
      }
    }
    boolean plainPath = scope.service().startsWith("s3");
    Aws4SignerParams how =
        Aws4SignerParams.builder()
            .doubleUrlEncode(!plainPath)
            .normalizePath(!plainPath)
            .awsCredentials(AwsBasicCredentials.create(SdkService.ACCESS_KEY, SdkService.SECRET))
            .signingName(scope.service())
            .signingRegion(Region.of(scope.region()))
            .signingClockOverride(Clock.fixed(now, ZoneOffset.UTC))
            .build();
    String told = request.headers().first("x-amz-content-sha256");
    boolean inWords = told != null && told.contains("-");
    SdkHttpFullRequest signed =
        (inWords ? new AsTold() : Aws4Signer.create()).sign(unsigned.build(), how);
    return signed.firstMatchingHeader("Authorization").orElseThrow();
  }

  private static Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    if (query != null) {
      for (String parameter : query.split("&", -1)) {
        String[] parts = parameter.split("=", 2);
        parameters
            .computeIfAbsent(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  /** Takes what the request says of its body, where that is no hash, for the hash. */
  @SuppressWarnings("deprecation") // deprecated for the newer one
  private static final class AsTold extends BaseAws4Signer {
    @Override
    protected String calculateContentHash(
        SdkHttpFullRequest.Builder request, Aws4SignerParams how, SdkChecksum checksum) {
      return request.firstMatchingHeader("x-amz-content-sha256").orElseThrow();
    }
  }
}
