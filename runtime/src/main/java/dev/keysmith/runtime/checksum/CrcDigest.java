package dev.keysmith.runtime.checksum;

import java.security.MessageDigest;
import java.util.zip.Checksum;

/** A cyclic redundancy check as a digest of its bytes, the most significant first. */
final class CrcDigest extends MessageDigest {
  private final Checksum crc;
  private final int width;

  /**
   * @param width the bytes of the value
   */
  CrcDigest(String name, Checksum crc, int width) {
    super(name);
    this.crc = crc;
    this.width = width;
  }

  @Override
  protected int engineGetDigestLength() {
    return width;
  }

  @Override
  protected void engineUpdate(byte one) {
    crc.update(one);
  }

  @Override
  protected void engineUpdate(byte[] bytes, int offset, int length) {
    crc.update(bytes, offset, length);
  }

  @Override
  protected byte[] engineDigest() {
    byte[] digest = new byte[width];
    long value = crc.getValue();
    for (int i = width - 1; i >= 0; i--) {
      digest[i] = (byte) value;
      value >>>= Byte.SIZE;
    }
    crc.reset();
    return digest;
  }

  @Override
  protected void engineReset() {
    crc.reset();
  }
}
