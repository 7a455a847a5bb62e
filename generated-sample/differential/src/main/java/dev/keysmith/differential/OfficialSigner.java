package dev.keysmith.differential;

import dev.keysmith.runtime.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.auth.signer.params.Aws4SignerParams;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.regions.Region;

/**
 * The SDK's older signer, which unlike the newer one does not insist on a header with the body's
 * hash.
 *
 * @param name the name that the service is signed by
 * @param now the time of each signature
 */
record OfficialSigner(String name, Instant now) {
  @SuppressWarnings("deprecation") // deprecated for the newer one
  String authorization(HttpRequest request) {
    SdkHttpFullRequest.Builder unsigned =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .protocol(request.scheme())
            .host(request.host())
            .encodedPath(request.path())
            .contentStreamProvider(ContentStreamProvider.fromByteArray(request.body()));
    for (int i = 0; i < request.headers().size(); i++) {
      String name = request.headers().name(i);
      if (!name.equalsIgnoreCase("Authorization") && !name.equalsIgnoreCase("X-Amz-Date")) {
        unsigned.putHeader(name, request.headers().value(i));
      }
    }
    Aws4SignerParams how =
        Aws4SignerParams.builder()
            .awsCredentials(AwsBasicCredentials.create(SdkService.ACCESS_KEY, SdkService.SECRET))
            .signingName(name)
            .signingRegion(Region.US_EAST_1)
            .signingClockOverride(Clock.fixed(now, ZoneOffset.UTC))
            .build();
    return Aws4Signer.create()
        .sign(unsigned.build(), how)
        .firstMatchingHeader("Authorization")
        .orElseThrow();
  }
}
