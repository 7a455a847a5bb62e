package dev.keysmith.runtime.stream;

/**
 * A body that goes out in pieces of which each is signed with the signature before it, the first
 * with that of the request. See SigV4's {@code STREAMING-AWS4-HMAC-SHA256-PAYLOAD} and {@code
 * STREAMING-AWS4-HMAC-SHA256-EVENTS}.
 *
 * <p>As a body by itself it is the bytes that go out where requests are not signed.
 */
public interface ChunkSignedBody extends RequestBody {
  /** What stands for the hash of the body in the request, as {@code x-amz-content-sha256}. */
  String payloadHash();

  /**
   * The body with its signatures, asked for once the request has been signed, for each attempt
   * anew.
   *
   * @param signer holds the request's signature; one body may be opened more than once, and begins
   *     with a {@link ChunkSigner#fresh} one each time
   */
  RequestBody signed(ChunkSigner signer);
}
