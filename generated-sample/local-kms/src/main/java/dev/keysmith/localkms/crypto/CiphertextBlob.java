package dev.keysmith.localkms.crypto;

import dev.keysmith.runtime.value.Blob;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Encrypt} gives for a symmetric key. It is the double's own format and not that of
 * KMS, whose ciphertexts are opaque:
 *
 * <pre>
 * version 1 | key id 16 | key material id 32 | IV 12 | CRC-32 of the former 4 | ciphertext and tag
 * </pre>
 *
 * All before the ciphertext is authenticated by it. The checksum is there to tell a damaged key id
 * from that of a key which is gone.
 */
record CiphertextBlob(UUID keyId, String materialId, Blob iv, Blob sealed) {
  static final int IV_LENGTH = 12;

  private static final byte VERSION = 1;
  private static final int HEADER = 1 + 16 + 32 + IV_LENGTH;
  private static final int TAG = 16;

  /** The blob of these bytes, or null when they are none. */
  static @Nullable CiphertextBlob parse(byte[] bytes) {
    if (bytes.length < HEADER + 4 + TAG || bytes[0] != VERSION) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    UUID keyId = new UUID(in.getLong(), in.getLong());
    String materialId = HexFormat.of().formatHex(take(in, 32));
    Blob iv = Blob.wrap(take(in, IV_LENGTH));
    boolean intact = in.getInt() == checksum(bytes);
    Blob sealed = Blob.wrap(take(in, in.remaining()));
    return intact ? new CiphertextBlob(keyId, materialId, iv, sealed) : null;
  }

  byte[] encode() {
    return ByteBuffer.allocate(HEADER + 4 + sealed.size())
        .put(header())
        .putInt(checksum(header()))
        .put(sealed.asByteBuffer())
        .array();
  }

  /** What stands before the ciphertext and is authenticated by it. */
  byte[] header() {
    return ByteBuffer.allocate(HEADER)
        .put(VERSION)
        .putLong(keyId.getMostSignificantBits())
        .putLong(keyId.getLeastSignificantBits())
        .put(HexFormat.of().parseHex(materialId))
        .put(iv.asByteBuffer())
        .array();
  }

  private static byte[] take(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, HEADER);
    return (int) crc.getValue();
  }
}
