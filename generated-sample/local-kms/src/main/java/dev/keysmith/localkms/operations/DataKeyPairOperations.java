package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.crypto.KeyPairs;
import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.DataKeyPairSpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyPair;
import dev.keysmith.sample.kms.model.GenerateDataKeyPairRequest;
import dev.keysmith.sample.kms.model.GenerateDataKeyPairResponse;
import dev.keysmith.sample.kms.model.GenerateDataKeyPairWithoutPlaintext;
import dev.keysmith.sample.kms.model.GenerateDataKeyPairWithoutPlaintextRequest;
import dev.keysmith.sample.kms.model.GenerateDataKeyPairWithoutPlaintextResponse;
import java.security.KeyPair;
import org.jspecify.annotations.Nullable;

/**
 * Makes data key pairs, the private key wrapped by a symmetric key. Private keys are PKCS #8,
 * public ones X.509 {@code SubjectPublicKeyInfo}, both in DER.
 */
final class DataKeyPairOperations {
  private final Keys keys;
  private final Ciphering ciphering;

  DataKeyPairOperations(Keys keys) {
    this.keys = keys;
    this.ciphering = new Ciphering(keys);
  }

  void register(OperationTable table) {
    table
        .on(GenerateDataKeyPair.OPERATION, this::generate)
        .on(GenerateDataKeyPairWithoutPlaintext.OPERATION, this::generateWithoutPlaintext);
  }

  private GenerateDataKeyPairResponse generate(GenerateDataKeyPairRequest in) {
    Inputs.noRecipient(in.recipient());
    DataKeyPairSpec spec = spec(in.keyPairSpec());
    Ciphering.Sealing sealing =
        DataKeyOperations.sealing(
            keys, ciphering, in.keyId(), in.encryptionContext(), "GenerateDataKeyPair");
    Faults.endDryRun(in.dryRun());
    KeyPair pair = KeyPairs.generate(spec.value(), keys.random());
    return GenerateDataKeyPairResponse.builder()
        .privateKeyCiphertextBlob(sealing.encrypt(pair.getPrivate().getEncoded()))
        .privateKeyPlaintext(Blob.wrap(pair.getPrivate().getEncoded()))
        .publicKey(Blob.wrap(pair.getPublic().getEncoded()))
        .keyId(sealing.key().arn())
        .keyPairSpec(spec)
        .keyMaterialId(sealing.materialId())
        .build();
  }

  private GenerateDataKeyPairWithoutPlaintextResponse generateWithoutPlaintext(
      GenerateDataKeyPairWithoutPlaintextRequest in) {
    DataKeyPairSpec spec = spec(in.keyPairSpec());
    Ciphering.Sealing sealing =
        DataKeyOperations.sealing(
            keys,
            ciphering,
            in.keyId(),
            in.encryptionContext(),
            "GenerateDataKeyPairWithoutPlaintext");
    Faults.endDryRun(in.dryRun());
    KeyPair pair = KeyPairs.generate(spec.value(), keys.random());
    return GenerateDataKeyPairWithoutPlaintextResponse.builder()
        .privateKeyCiphertextBlob(sealing.encrypt(pair.getPrivate().getEncoded()))
        .publicKey(Blob.wrap(pair.getPublic().getEncoded()))
        .keyId(sealing.key().arn())
        .keyPairSpec(spec)
        .keyMaterialId(sealing.materialId())
        .build();
  }

  private static DataKeyPairSpec spec(@Nullable DataKeyPairSpec given) {
    DataKeyPairSpec spec = Checks.required("keyPairSpec", given);
    if (spec.known() == null) {
      throw Refusal.validation("KeyPairSpec " + spec.value() + " is not known");
    }
    if (!KeyPairs.knows(spec.value())) {
      throw Faults.unsupported("data key pairs of spec " + spec.value());
    }
    return spec;
  }
}
