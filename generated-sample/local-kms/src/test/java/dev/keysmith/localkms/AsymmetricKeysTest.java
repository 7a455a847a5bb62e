package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.DataKeyPairSpec;
import dev.keysmith.sample.kms.model.EncryptionAlgorithmSpec;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import dev.keysmith.sample.kms.model.InvalidKeyUsageException;
import dev.keysmith.sample.kms.model.KMSInvalidSignatureException;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.MessageType;
import dev.keysmith.sample.kms.model.SigningAlgorithmSpec;
import dev.keysmith.sample.kms.model.UnsupportedOperationException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * RSA and elliptic-curve keys: what they sign and encrypt stands up to the JDK's own algorithms.
 */
final class AsymmetricKeysTest {
  private static final Blob MESSAGE = Blob.ofUtf8("a message");

  private final TestKms test = TestKms.inProcess();

  @AfterEach
  void close() {
    test.close();
  }

  private String key(String spec, KeyUsageType usage) {
    return test.create(in -> in.keySpec(KeySpec.of(spec)).keyUsage(usage)).keyId();
  }

  private PublicKey publicKey(String id, String algorithm) throws Exception {
    Blob der = requireNonNull(test.kms.getPublicKey(in -> in.keyId(id)).publicKey());
    return KeyFactory.getInstance(algorithm)
        .generatePublic(new X509EncodedKeySpec(der.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "ECC_NIST_P256, ECDSA_SHA_256, EC, SHA256withECDSA, SHA-256",
    "ECC_NIST_P384, ECDSA_SHA_384, EC, SHA384withECDSA, SHA-384",
    "ECC_NIST_P521, ECDSA_SHA_512, EC, SHA512withECDSA, SHA-512",
    "RSA_2048, RSASSA_PKCS1_V1_5_SHA_256, RSA, SHA256withRSA, SHA-256",
    "RSA_2048, RSASSA_PKCS1_V1_5_SHA_384, RSA, SHA384withRSA, SHA-384",
    "RSA_2048, RSASSA_PKCS1_V1_5_SHA_512, RSA, SHA512withRSA, SHA-512",
  })
  void messagesAndDigestsAreSignedAlike(
      String spec, String algorithm, String family, String jdk, String hash) throws Exception {
    String id = key(spec, KeyUsageType.SIGN_VERIFY);
    Blob digest = Blob.of(MessageDigest.getInstance(hash).digest(MESSAGE.toByteArray()));
    for (Blob signature :
        List.of(
            sign(id, algorithm, MessageType.RAW, MESSAGE),
            sign(id, algorithm, MessageType.DIGEST, digest))) {
      Signature oracle = Signature.getInstance(jdk);
      oracle.initVerify(publicKey(id, family));
      oracle.update(MESSAGE.toByteArray());
      assertTrue(oracle.verify(signature.toByteArray()));
      assertTrue(verify(id, algorithm, MessageType.RAW, MESSAGE, signature));
      assertTrue(verify(id, algorithm, MessageType.DIGEST, digest, signature));
      assertThrows(
          KMSInvalidSignatureException.class,
          () -> verify(id, algorithm, MessageType.RAW, Blob.ofUtf8("another"), signature));
    }
    assertThrows(
        KMSInvalidSignatureException.class,
        () -> verify(id, algorithm, MessageType.RAW, MESSAGE, Blob.ofUtf8("no signature")));
  }

  private Blob sign(String id, String algorithm, MessageType type, Blob message) {
    return requireNonNull(
        test.kms
            .sign(
                in ->
                    in.keyId(id)
                        .message(message)
                        .messageType(type)
                        .signingAlgorithm(SigningAlgorithmSpec.of(algorithm)))
            .signature());
  }

  private boolean verify(
      String id, String algorithm, MessageType type, Blob message, Blob signature) {
    return test.kms
        .verify(
            in ->
                in.keyId(id)
                    .message(message)
                    .messageType(type)
                    .signature(signature)
                    .signingAlgorithm(SigningAlgorithmSpec.of(algorithm)))
        .signatureValid();
  }

  @Test
  void pssSignsMessagesButNoDigests() {
    String id = key("RSA_2048", KeyUsageType.SIGN_VERIFY);
    for (String algorithm :
        List.of("RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512")) {
      Blob signature = sign(id, algorithm, MessageType.RAW, MESSAGE);
      assertTrue(verify(id, algorithm, MessageType.RAW, MESSAGE, signature));
      TestKms.refused(
          "UnsupportedOperationException",
          () -> sign(id, algorithm, MessageType.DIGEST, Blob.of(new byte[32])));
    }
  }

  @Test
  void whatDoesNotFitTheKeyIsRefused() {
    String id = key("ECC_NIST_P256", KeyUsageType.SIGN_VERIFY);
    assertThrows(
        InvalidKeyUsageException.class, () -> sign(id, "ECDSA_SHA_384", MessageType.RAW, MESSAGE));
    TestKms.refused(
        "ValidationException",
        () -> sign(id, "ECDSA_SHA_256", MessageType.DIGEST, Blob.of(new byte[31])));
    assertThrows(InvalidKeyUsageException.class, () -> test.encrypt(id, "x"));
  }

  @ParameterizedTest
  @CsvSource({"RSAES_OAEP_SHA_1, 214", "RSAES_OAEP_SHA_256, 190"})
  void rsaEncryptsAsMuchAsOaepAllows(String name, int most) {
    String id = key("RSA_2048", KeyUsageType.ENCRYPT_DECRYPT);
    EncryptionAlgorithmSpec algorithm = EncryptionAlgorithmSpec.of(name);
    Blob secret = Blob.of(new byte[most]);
    Blob blob =
        requireNonNull(
            test.kms
                .encrypt(in -> in.keyId(id).plaintext(secret).encryptionAlgorithm(algorithm))
                .ciphertextBlob());
    assertEquals(256, blob.size());
    assertEquals(
        secret,
        test.kms
            .decrypt(in -> in.keyId(id).ciphertextBlob(blob).encryptionAlgorithm(algorithm))
            .plaintext());
    TestKms.refused(
        "ValidationException",
        () ->
            test.kms.encrypt(
                in ->
                    in.keyId(id)
                        .plaintext(Blob.of(new byte[most + 1]))
                        .encryptionAlgorithm(algorithm)));
    assertThrows(
        InvalidCiphertextException.class,
        () ->
            test.kms.decrypt(
                in ->
                    in.keyId(id)
                        .ciphertextBlob(Blob.of(new byte[256]))
                        .encryptionAlgorithm(algorithm)));
    TestKms.refused(
        "ValidationException",
        () ->
            test.kms.encrypt(
                in ->
                    in.keyId(id)
                        .plaintext(secret)
                        .encryptionAlgorithm(algorithm)
                        .encryptionContext(Map.of("a", "b"))));
  }

  @Test
  void anAsymmetricKeyNeedsItsAlgorithmNamed() {
    String id = key("RSA_2048", KeyUsageType.ENCRYPT_DECRYPT);
    assertThrows(InvalidKeyUsageException.class, () -> test.encrypt(id, "x"));
    assertThrows(
        InvalidKeyUsageException.class,
        () -> test.kms.generateDataKey(in -> in.keyId(id).numberOfBytes(1)));
  }

  @Test
  void symmetricKeysHaveNoPublicKey() {
    String id = test.newKey();
    assertThrows(
        UnsupportedOperationException.class, () -> test.kms.getPublicKey(in -> in.keyId(id)));
  }

  @Test
  void getPublicKeyTellsWhatTheKeyIsFor() throws Exception {
    String id = key("RSA_3072", KeyUsageType.SIGN_VERIFY);
    var answer = test.kms.getPublicKey(in -> in.keyId(id));
    assertEquals(KeySpec.RSA_3072, answer.keySpec());
    assertEquals(6, requireNonNull(answer.signingAlgorithms()).size());
    assertEquals(3072, ((RSAPublicKey) publicKey(id, "RSA")).getModulus().bitLength());
  }

  @Test
  void aDataKeyPairsPrivateKeyUnwraps() throws Exception {
    String id = test.newKey();
    var pair =
        test.kms.generateDataKeyPair(in -> in.keyId(id).keyPairSpec(DataKeyPairSpec.ECC_NIST_P256));
    Blob wrapped = requireNonNull(pair.privateKeyCiphertextBlob());
    Blob privateKey = requireNonNull(pair.privateKeyPlaintext());
    assertEquals(privateKey, test.kms.decrypt(in -> in.ciphertextBlob(wrapped)).plaintext());
    Signature signature = Signature.getInstance("SHA256withECDSA");
    KeyFactory factory = KeyFactory.getInstance("EC");
    signature.initSign(factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey.toByteArray())));
    byte[] signed = signature.sign();
    signature.initVerify(
        factory.generatePublic(
            new X509EncodedKeySpec(requireNonNull(pair.publicKey()).toByteArray())));
    assertTrue(signature.verify(signed));
  }

  @Test
  void aDataKeyPairComesWithoutPlaintextToo() {
    String id = test.newKey();
    var pair =
        test.kms.generateDataKeyPairWithoutPlaintext(
            in -> in.keyId(id).keyPairSpec(DataKeyPairSpec.RSA_2048));
    assertEquals(DataKeyPairSpec.RSA_2048, pair.keyPairSpec());
    test.kms.decrypt(in -> in.ciphertextBlob(pair.privateKeyCiphertextBlob()));
    TestKms.refused(
        "UnsupportedOperationException",
        () ->
            test.kms.generateDataKeyPair(
                in -> in.keyId(id).keyPairSpec(DataKeyPairSpec.of("SM2"))));
  }

  @ParameterizedTest
  @CsvSource({
    "RSA_2048, , ValidationException",
    "RSA_2048, GENERATE_VERIFY_MAC, ValidationException",
    "ECC_NIST_P256, ENCRYPT_DECRYPT, ValidationException",
    "HMAC_256, , ValidationException",
    "SYMMETRIC_DEFAULT, SIGN_VERIFY, ValidationException",
    "NO_SUCH_SPEC, SIGN_VERIFY, ValidationException",
    "ECC_SECG_P256K1, SIGN_VERIFY, UnsupportedOperationException",
    "ML_DSA_44, SIGN_VERIFY, UnsupportedOperationException",
  })
  void specAndUsageMustGoTogether(String spec, @Nullable String usage, String code) {
    TestKms.refused(
        code,
        () ->
            test.create(
                in ->
                    in.keySpec(KeySpec.of(spec))
                        .keyUsage(usage == null ? null : KeyUsageType.of(usage))));
  }
}
