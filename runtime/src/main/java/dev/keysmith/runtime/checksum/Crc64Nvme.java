package dev.keysmith.runtime.checksum;

import java.util.zip.Checksum;

/**
 * The 64-bit CRC of the NVM Express NVM Command Set Specification, section "64b CRC": polynomial
 * AD93D23594C93659, reflected, begun with and combined with all ones. Takes eight bytes a step,
 * each through a table of its own ("slicing by eight").
 */
final class Crc64Nvme implements Checksum {
  /** The polynomial with its bits in reverse. */
  private static final long POLYNOMIAL = 0x9A6C9329AC4BC9B5L;

  private static final int SLICES = 8;

  /**
   * What a byte does to the value: entry {@code k * 256 + b} is for byte {@code b} with {@code k}
   * bytes behind it.
   */
  private static final long[] TABLE = table();

  /** The complement of the value. */
  private long state = -1;

  private static long[] table() {
    long[] table = new long[SLICES * 256];
    for (int b = 0; b < 256; b++) {
      long entry = b;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        entry = (entry >>> 1) ^ ((entry & 1) == 0 ? 0 : POLYNOMIAL);
      }
      table[b] = entry;
    }
    for (int i = 256; i < table.length; i++) {
      long shorter = table[i - 256];
      table[i] = (shorter >>> Byte.SIZE) ^ table[(int) shorter & 0xFF];
    }
    return table;
  }

  @Override
  public void update(int one) {
    state = step(state, one);
  }

  private static long step(long crc, int one) {
    return (crc >>> Byte.SIZE) ^ TABLE[((int) crc ^ one) & 0xFF];
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    long crc = state;
    int at = offset;
    int end = offset + length;
    for (; end - at >= SLICES; at += SLICES) {
      crc = eight(crc ^ littleEndian(bytes, at));
    }
    for (; at < end; at++) {
      crc = step(crc, bytes[at]);
    }
    state = crc;
  }

  private static long eight(long mixed) {
    return TABLE[7 * 256 + ((int) mixed & 0xFF)]
        ^ TABLE[6 * 256 + ((int) (mixed >>> 8) & 0xFF)]
        ^ TABLE[5 * 256 + ((int) (mixed >>> 16) & 0xFF)]
        ^ TABLE[4 * 256 + ((int) (mixed >>> 24) & 0xFF)]
        ^ TABLE[3 * 256 + ((int) (mixed >>> 32) & 0xFF)]
        ^ TABLE[2 * 256 + ((int) (mixed >>> 40) & 0xFF)]
        ^ TABLE[256 + ((int) (mixed >>> 48) & 0xFF)]
        ^ TABLE[(int) (mixed >>> 56)];
  }

  private static long littleEndian(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL)
        | (bytes[at + 1] & 0xFFL) << 8
        | (bytes[at + 2] & 0xFFL) << 16
        | (bytes[at + 3] & 0xFFL) << 24
        | (bytes[at + 4] & 0xFFL) << 32
        | (bytes[at + 5] & 0xFFL) << 40
        | (bytes[at + 6] & 0xFFL) << 48
        | (bytes[at + 7] & 0xFFL) << 56;
  }

  @Override
  public long getValue() {
    return ~state;
  }

  @Override
  public void reset() {
    state = -1;
  }
}
