package dev.keysmith.localkms.signature;

import dev.keysmith.localkms.signature.SigV4Verdict.Fault;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The service's half of SigV4, for servers and test doubles: tells whether a request, taken as it
 * was received, was signed by who it says. Both forms are known, header fields and presigned query.
 * Immutable.
 */
public final class SigV4Verifier {
  private static final String CONTENT_HASH = "x-amz-content-sha256";
  private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final Function<String, @Nullable AwsCredentials> keys;
  private final Clock clock;
  private final @Nullable String region;
  private final @Nullable String service;
  private final boolean s3Rules;
  private final boolean allowUnsignedPayload;

  private SigV4Verifier(
      Function<String, @Nullable AwsCredentials> keys,
      Clock clock,
      @Nullable String region,
      @Nullable String service,
      boolean s3Rules,
      boolean allowUnsignedPayload) {
    this.keys = keys;
    this.clock = clock;
    this.region = region;
    this.service = service;
    this.s3Rules = s3Rules;
    this.allowUnsignedPayload = allowUnsignedPayload;
  }

  /**
   * A verifier for any region and service.
   *
   * @param keys the credentials of an access key id, or null when nobody has it
   * @param clock what requests' times are held against; 5 minutes either way are allowed
   */
  public static SigV4Verifier of(Function<String, @Nullable AwsCredentials> keys, Clock clock) {
    return new SigV4Verifier(keys, clock, null, null, false, false);
  }

  /** A verifier as this one for one region and service; null for any. */
  public SigV4Verifier withScope(@Nullable String region, @Nullable String service) {
    return new SigV4Verifier(keys, clock, region, service, s3Rules, allowUnsignedPayload);
  }

  /**
   * A verifier as this one with the rules of S3: the path as sent, the body unsigned if so said.
   */
  public SigV4Verifier withS3Rules() {
    return new SigV4Verifier(keys, clock, region, service, true, true);
  }

  /** A verifier as this one that lets bodies be unsigned, or not. */
  public SigV4Verifier withUnsignedPayload(boolean allowed) {
    return new SigV4Verifier(keys, clock, region, service, s3Rules, allowed);
  }

  /**
   * Verifies one request.
   *
   * @param path as received, encoded, without the query
   * @param query as received, encoded, without the question mark; null for none
   * @param headers all fields as received
   */
  public SigV4Verdict verify(
      String method, String path, @Nullable String query, HttpHeaders headers, byte[] body) {
    try {
      List<String> authorization = headers.all("Authorization");
      if (!authorization.isEmpty()) {
        SigV4Claim claim =
            SigV4Claim.ofHeaders(SigV4Claim.single(headers, "Authorization"), headers);
        return verify(claim, method, path, query, headers, body);
      }
      if (query != null && query.contains("X-Amz-Signature=")) {
        SigV4Claim claim = SigV4Claim.ofQuery(query);
        String signed = ReceivedQuery.withoutSignature(query);
        return verify(claim, method, path, signed, headers, body);
      }
      return SigV4Verdict.refused(
          Fault.MISSING, "the request has neither an Authorization header nor a signed query");
    } catch (SigV4Claim.Malformed e) {
      return SigV4Verdict.refused(Fault.INCOMPLETE, String.valueOf(e.getMessage()));
    }
  }

  private SigV4Verdict verify(
      SigV4Claim claim,
      String method,
      String path,
      @Nullable String query,
      HttpHeaders headers,
      byte[] body)
      throws SigV4Claim.Malformed {
    SortedMap<String, List<String>> signed = signedFields(claim, headers);
    SigV4Verdict refused = refuseTime(claim);
    if (refused == null) {
      refused = refuseScope(claim);
    }
    if (refused != null) {
      return refused;
    }
    AwsCredentials key = keys.apply(claim.accessKeyId);
    if (key == null || !equal(key.sessionToken(), claim.token)) {
      return SigV4Verdict.refused(
          Fault.UNKNOWN_KEY, "the access key id or the session token is not known");
    }
    String bodyHash = Signature.hash(body);
    String stated = headers.first(CONTENT_HASH);
    if (stated != null && !stated.equals(bodyHash) && !isAllowedUnsigned(stated)) {
      return SigV4Verdict.refused(
          Fault.MISMATCH, "x-amz-content-sha256 is not the hash of the body received");
    }
    for (String payload : payloads(claim, stated, bodyHash)) {
      String canonical = CanonicalRequest.of(method, path, query, signed, payload, s3Rules);
      if (equal(Signature.of(canonical, claim, key.secretAccessKey()), claim.signature)) {
        return SigV4Verdict.valid(claim.accessKeyId);
      }
    }
    return SigV4Verdict.refused(
        Fault.MISMATCH, "the signature is not that of the request received");
  }

  /** The fields that the client says it signed, which must be those that can do harm. */
  private static SortedMap<String, List<String>> signedFields(SigV4Claim claim, HttpHeaders headers)
      throws SigV4Claim.Malformed {
    SigV4Claim.single(headers, "Host");
    if (!claim.signedHeaders.contains("host")) {
      throw new SigV4Claim.Malformed("the header host is not signed");
    }
    SortedMap<String, List<String>> signed = new TreeMap<>();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i).toLowerCase(Locale.ROOT);
      if (claim.signedHeaders.contains(name)) {
        signed.computeIfAbsent(name, first -> new ArrayList<>()).add(headers.value(i));
      } else if (name.startsWith("x-amz-")) {
        throw new SigV4Claim.Malformed("the header " + name + " is not signed");
      }
    }
    if (!signed.keySet().containsAll(claim.signedHeaders)) {
      throw new SigV4Claim.Malformed("a signed header is missing from the request");
    }
    return signed;
  }

  private @Nullable SigV4Verdict refuseTime(SigV4Claim claim) throws SigV4Claim.Malformed {
    Instant signed = ReceivedTimestamp.parse(claim.timestamp);
    if (!claim.timestamp.startsWith(claim.date)) {
      return SigV4Verdict.refused(
          Fault.WRONG_SCOPE, "the date of the credential is not that of X-Amz-Date");
    }
    Instant now = clock.instant();
    if (signed.isAfter(now.plus(TOLERANCE))) {
      return SigV4Verdict.refused(Fault.EXPIRED, "the request was signed for a time yet to come");
    }
    Long expires = claim.expires;
    Instant end = expires == null ? signed.plus(TOLERANCE) : signed.plusSeconds(expires);
    return now.isAfter(end)
        ? SigV4Verdict.refused(Fault.EXPIRED, "the signature has expired")
        : null;
  }

  private @Nullable SigV4Verdict refuseScope(SigV4Claim claim) {
    if (region != null && !region.equals(claim.region)) {
      return SigV4Verdict.refused(
          Fault.WRONG_SCOPE, "the credential must be scoped to the region ".concat(region));
    }
    if (service != null && !service.equals(claim.service)) {
      return SigV4Verdict.refused(
          Fault.WRONG_SCOPE, "the credential must be scoped to the service ".concat(service));
    }
    return null;
  }

  private boolean isAllowedUnsigned(String statedHash) {
    return allowUnsignedPayload && statedHash.equals(UNSIGNED_PAYLOAD);
  }

  /** What the client may have signed as the hash of the body. */
  private List<String> payloads(SigV4Claim claim, @Nullable String stated, String bodyHash) {
    if (stated != null) {
      return List.of(stated);
    }
    boolean presigned = claim.expires != null;
    return presigned && allowUnsignedPayload
        ? List.of(bodyHash, UNSIGNED_PAYLOAD)
        : List.of(bodyHash);
  }

  /** In a time that does not tell where the first difference is. */
  private static boolean equal(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
