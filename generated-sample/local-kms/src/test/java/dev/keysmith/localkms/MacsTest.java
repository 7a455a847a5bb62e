package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.InvalidKeyUsageException;
import dev.keysmith.sample.kms.model.KMSInvalidMacException;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.MacAlgorithmSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Message authentication codes. */
final class MacsTest {
  private final TestKms test = TestKms.inProcess();

  @AfterEach
  void close() {
    test.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {224, 256, 384, 512})
  void aMacIsValidForItsMessageAlone(int bits) {
    MacAlgorithmSpec algorithm = MacAlgorithmSpec.of("HMAC_SHA_" + bits);
    String id = key(bits);
    Blob mac = mac(id, algorithm, "message");
    assertEquals(bits / 8, mac.size());
    assertEquals(mac, mac(id, algorithm, "message"));
    assertTrue(verify(id, algorithm, "message", mac));
    assertThrows(KMSInvalidMacException.class, () -> verify(id, algorithm, "massage", mac));
    assertThrows(KMSInvalidMacException.class, () -> verify(key(bits), algorithm, "message", mac));
    MacAlgorithmSpec other = MacAlgorithmSpec.of("HMAC_SHA_" + (bits == 224 ? 256 : 224));
    assertThrows(InvalidKeyUsageException.class, () -> mac(id, other, "message"));
  }

  private String key(int bits) {
    return test.create(
            in -> in.keySpec(KeySpec.of("HMAC_" + bits)).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
        .keyId();
  }

  private Blob mac(String id, MacAlgorithmSpec algorithm, String message) {
    return requireNonNull(
        test.kms
            .generateMac(in -> in.keyId(id).macAlgorithm(algorithm).message(Blob.ofUtf8(message)))
            .mac());
  }

  private boolean verify(String id, MacAlgorithmSpec algorithm, String message, Blob mac) {
    return test.kms
        .verifyMac(
            in -> in.keyId(id).macAlgorithm(algorithm).message(Blob.ofUtf8(message)).mac(mac))
        .macValid();
  }
}
