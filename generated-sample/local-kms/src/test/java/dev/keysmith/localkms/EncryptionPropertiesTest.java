package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds of encryption for all plaintexts and contexts. */
final class EncryptionPropertiesTest {
  private static final TestKms TEST = TestKms.inProcess();
  private static final String KEY = TEST.newKey();

  @AfterContainer
  static void close() {
    TEST.close();
  }

  @Provide
  Arbitrary<Map<String, String>> contexts() {
    Arbitrary<String> text =
        Arbitraries.strings().ascii().withChars("äß✓ \u0000\"\\").ofMaxLength(12);
    return Arbitraries.maps(text, text).ofMaxSize(5);
  }

  private static Blob encrypt(byte[] plaintext, Map<String, String> context) {
    return requireNonNull(
        TEST.kms
            .encrypt(in -> in.keyId(KEY).plaintext(Blob.of(plaintext)).encryptionContext(context))
            .ciphertextBlob());
  }

  private static Blob decrypt(Blob ciphertext, Map<String, String> context) {
    return requireNonNull(
        TEST.kms
            .decrypt(in -> in.ciphertextBlob(ciphertext).encryptionContext(context))
            .plaintext());
  }

  @Property(tries = 200)
  void decryptUndoesEncrypt(
      @ForAll @Size(min = 1, max = 300) byte[] plaintext,
      @ForAll("contexts") Map<String, String> context) {
    assertEquals(Blob.of(plaintext), decrypt(encrypt(plaintext, context), context));
  }

  @Property(tries = 200)
  void anyFlippedBitIsRefused(
      @ForAll @Size(min = 1, max = 60) byte[] plaintext,
      @ForAll @IntRange(min = 0, max = 1_000_000) int position,
      @ForAll @IntRange(min = 0, max = 7) int bit) {
    byte[] ciphertext = encrypt(plaintext, Map.of()).toByteArray();
    ciphertext[position % ciphertext.length] ^= (byte) (1 << bit);
    assertThrows(InvalidCiphertextException.class, () -> decrypt(Blob.of(ciphertext), Map.of()));
  }

  @Property(tries = 200)
  void onlyAnEqualContextDecrypts(
      @ForAll("contexts") Map<String, String> one, @ForAll("contexts") Map<String, String> other) {
    Blob ciphertext = encrypt(new byte[] {1}, one);
    if (one.equals(other)) {
      assertEquals(Blob.of((byte) 1), decrypt(ciphertext, other));
    } else {
      assertThrows(InvalidCiphertextException.class, () -> decrypt(ciphertext, other));
    }
  }
}
