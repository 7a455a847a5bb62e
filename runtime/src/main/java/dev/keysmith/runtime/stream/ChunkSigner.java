package dev.keysmith.runtime.stream;

import java.time.Instant;

/**
 * Signs the pieces of one request's body, each with the signature before it. For the use of one
 * thread at a time.
 */
public interface ChunkSigner {
  /** A signer at the beginning of the chain, for a body that is opened once more. */
  ChunkSigner fresh();

  /** The time that an event which is sent now is signed for. */
  Instant now();

  /**
   * The signature of a chunk of an {@code aws-chunked} body, in bytes; the last chunk is empty.
   *
   * @param bytes what holds the chunk's data, without its size and line ends
   */
  byte[] signChunk(byte[] bytes, int offset, int length);

  /**
   * The signature in bytes of the fields that follow the last chunk.
   *
   * @param fields each as {@code name:value} and a line feed
   */
  byte[] signTrailer(byte[] fields);

  /**
   * The signature in bytes of an event.
   *
   * @param time when it is sent, to the second
   * @param headers the headers of the message but for the signature itself, as they are on the wire
   */
  byte[] signEvent(Instant time, byte[] headers, byte[] payload);
}
