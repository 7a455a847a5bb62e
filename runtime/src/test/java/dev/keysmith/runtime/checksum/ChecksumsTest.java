package dev.keysmith.runtime.checksum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksumsTest {
  private static final long CRC32 = 0xEDB88320L;
  private static final long CRC32C = 0x82F63B78L;
  private static final long CRC64NVME = 0x9A6C9329AC4BC9B5L;

  private static MessageDigest checksum(String algorithm) {
    MessageDigest checksum = Checksums.of(algorithm);
    assertNotNull(checksum, algorithm);
    return checksum;
  }

  private static String hex(String algorithm, byte[] bytes) {
    return HexFormat.of().formatHex(checksum(algorithm).digest(bytes));
  }

  /** The check values of the specifications, and those of FIPS 180 for "abc". */
  @ParameterizedTest
  @CsvSource({
    "CRC32, 123456789, cbf43926",
    "CRC32C, 123456789, e3069283",
    "CRC64NVME, 123456789, ae8b14860a799888",
    "SHA1, abc, a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA256, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "CRC32, '', 00000000",
    "CRC32C, '', 00000000",
    "CRC64NVME, '', 0000000000000000",
    "SHA1, '', da39a3ee5e6b4b0d3255bfef95601890afd80709",
  })
  void isTheValueOfTheSpecification(String algorithm, String text, String expected) {
    assertEquals(expected, hex(algorithm, text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The test cases of the NVM Command Set Specification, of 4 KiB each. */
  @Test
  void crc64IsThatOfNvmExpress() {
    byte[] block = new byte[4096];
    assertEquals("6482d367eb22b64e", hex("CRC64NVME", block));
    Arrays.fill(block, (byte) 0xFF);
    assertEquals("c0ddba7302eca3ac", hex("CRC64NVME", block));
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) i;
    }
    assertEquals("3e729f5f6750449c", hex("CRC64NVME", block));
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) (255 - i);
    }
    assertEquals("9a2df64b8e9e517e", hex("CRC64NVME", block));
  }

  @Test
  void theFieldHasTheBigEndianBytesInBase64() {
    MessageDigest checksum = checksum("CRC32");
    checksum.update("123456789".getBytes(StandardCharsets.US_ASCII));
    assertEquals("y/Q5Jg==", Checksums.value(checksum));
    assertEquals("AAAAAA==", Checksums.value(checksum), "begins anew");
    assertEquals("x-amz-checksum-crc64nvme", Checksums.header("CRC64NVME"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "crc32", "MD5", "SHA512", "XXHASH3", "SHA-1"})
  void knowsNoOtherAlgorithms(String algorithm) {
    assertNull(Checksums.of(algorithm));
  }

  @Test
  void namesAreAllThatIsKnown() {
    for (String name : Checksums.NAMES.split(", ", -1)) {
      checksum(name);
    }
  }

  @Test
  void tellsChecksumsFromWhatIsSaidOfThem() {
    assertTrue(Checksums.isHeader("x-amz-checksum-crc32"));
    assertTrue(Checksums.isHeader("X-Amz-Checksum-Sha512"));
    for (String other :
        new String[] {
          "x-amz-checksum-Mode",
          "X-AMZ-CHECKSUM-TYPE",
          "x-amz-checksum-algorithm",
          "x-amz-sdk-checksum-algorithm",
          "x-amz-checksum",
          "Content-MD5"
        }) {
      assertFalse(Checksums.isHeader(other), other);
    }
  }

  @Provide
  static Arbitrary<String> algorithms() {
    return Arbitraries.of(Checksums.NAMES.split(", ", -1));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void piecesMakeUpTheWhole(
      @ForAll @From("algorithms") String algorithm,
      @ForAll byte[] bytes,
      @ForAll @IntRange(max = 300) int first,
      @ForAll @IntRange(max = 300) int second) {
    byte[] whole = checksum(algorithm).digest(bytes);
    int one = Math.min(first, bytes.length);
    int two = Math.min(second, bytes.length - one);
    MessageDigest pieces = checksum(algorithm);
    pieces.update((byte) 7);
    pieces.reset();
    pieces.update(bytes, 0, one);
    for (int i = one; i < one + two; i++) {
      pieces.update(bytes[i]);
    }
    pieces.update(ByteBuffer.wrap(bytes, one + two, bytes.length - one - two));
    assertArrayEquals(whole, pieces.digest());
    assertEquals(whole.length, pieces.getDigestLength());
  }

  @Property(tries = 300)
  void isWhatDivisionBitByBitGives(@ForAll byte[] bytes) {
    assertEquals(bitwise(CRC32, 32, bytes), hex("CRC32", bytes));
    assertEquals(bitwise(CRC32C, 32, bytes), hex("CRC32C", bytes));
    assertEquals(bitwise(CRC64NVME, 64, bytes), hex("CRC64NVME", bytes));
  }

  /** A reflected CRC that begins with and is combined with all ones. */
  private static String bitwise(long polynomial, int bits, byte[] bytes) {
    long ones = -1L >>> (64 - bits);
    long crc = ones;
    for (byte each : bytes) {
      for (int bit = 0; bit < 8; bit++) {
        boolean subtract = ((crc ^ each >>> bit) & 1) != 0;
        crc = subtract ? crc >>> 1 ^ polynomial : crc >>> 1;
      }
    }
    return HexFormat.of().toHexDigits(crc ^ ones, bits / 4);
  }
}
