package dev.keysmith.localkms.crypto;

import dev.keysmith.sample.kms.model.EncryptionAlgorithmSpec;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.MacAlgorithmSpec;
import dev.keysmith.sample.kms.model.SigningAlgorithmSpec;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key specs that the double knows: what each may be used for, and how its material is made. */
public enum KeyType {
  SYMMETRIC_DEFAULT(KeyUsageType.ENCRYPT_DECRYPT),
  RSA_2048(KeyUsageType.ENCRYPT_DECRYPT, KeyUsageType.SIGN_VERIFY),
  RSA_3072(KeyUsageType.ENCRYPT_DECRYPT, KeyUsageType.SIGN_VERIFY),
  RSA_4096(KeyUsageType.ENCRYPT_DECRYPT, KeyUsageType.SIGN_VERIFY),
  ECC_NIST_P256(KeyUsageType.SIGN_VERIFY),
  ECC_NIST_P384(KeyUsageType.SIGN_VERIFY),
  ECC_NIST_P521(KeyUsageType.SIGN_VERIFY),
  HMAC_224(KeyUsageType.GENERATE_VERIFY_MAC),
  HMAC_256(KeyUsageType.GENERATE_VERIFY_MAC),
  HMAC_384(KeyUsageType.GENERATE_VERIFY_MAC),
  HMAC_512(KeyUsageType.GENERATE_VERIFY_MAC);

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list of immutables.
  private final List<KeyUsageType> usages;

  KeyType(KeyUsageType... usages) {
    this.usages = List.of(usages);
  }

  /** The type of this spec, or null when the double has none. */
  public static @Nullable KeyType of(KeySpec spec) {
    for (KeyType type : values()) {
      if (type.name().equals(spec.value())) {
        return type;
      }
    }
    return null;
  }

  public KeySpec spec() {
    return KeySpec.of(name());
  }

  public List<KeyUsageType> usages() {
    return usages;
  }

  public boolean isAsymmetric() {
    return name().startsWith("RSA") || name().startsWith("ECC");
  }

  /** New material for a key of this type. */
  public KeyMaterial generate(UUID keyId, SecureRandom random) {
    if (this == SYMMETRIC_DEFAULT) {
      return new SymmetricMaterial(keyId, random);
    }
    return isAsymmetric() ? new PairMaterial(KeyPairs.generate(name(), random)) : hmac(random);
  }

  private MacMaterial hmac(SecureRandom random) {
    byte[] secret = new byte[bits() / 8];
    random.nextBytes(secret);
    return new MacMaterial(new SecretKeySpec(secret, "HmacSHA" + bits()));
  }

  private int bits() {
    return Integer.parseInt(name().substring("HMAC_".length()));
  }

  /** What a key of this type and usage encrypts with; empty when it does not. */
  public List<EncryptionAlgorithmSpec> encryptionAlgorithms(KeyUsageType usage) {
    if (!usage.equals(KeyUsageType.ENCRYPT_DECRYPT)) {
      return List.of();
    }
    return this == SYMMETRIC_DEFAULT
        ? List.of(EncryptionAlgorithmSpec.SYMMETRIC_DEFAULT)
        : List.of(
            EncryptionAlgorithmSpec.RSAES_OAEP_SHA_1, EncryptionAlgorithmSpec.RSAES_OAEP_SHA_256);
  }

  /** What a key of this type and usage signs with; empty when it does not. */
  public List<SigningAlgorithmSpec> signingAlgorithms(KeyUsageType usage) {
    if (!usage.equals(KeyUsageType.SIGN_VERIFY)) {
      return List.of();
    }
    return switch (this) {
      case ECC_NIST_P256 -> List.of(SigningAlgorithmSpec.ECDSA_SHA_256);
      case ECC_NIST_P384 -> List.of(SigningAlgorithmSpec.ECDSA_SHA_384);
      case ECC_NIST_P521 -> List.of(SigningAlgorithmSpec.ECDSA_SHA_512);
      default ->
          List.of(
              SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256,
              SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_384,
              SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_512,
              SigningAlgorithmSpec.RSASSA_PSS_SHA_256,
              SigningAlgorithmSpec.RSASSA_PSS_SHA_384,
              SigningAlgorithmSpec.RSASSA_PSS_SHA_512);
    };
  }

  /** What a key of this type makes MACs with; empty when it does not. */
  public List<MacAlgorithmSpec> macAlgorithms() {
    return usages.contains(KeyUsageType.GENERATE_VERIFY_MAC)
        ? List.of(MacAlgorithmSpec.of("HMAC_SHA_" + bits()))
        : List.of();
  }
}
