package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.crypto.SigningScheme;
import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.KMSInvalidSignatureException;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.MessageType;
import dev.keysmith.sample.kms.model.Sign;
import dev.keysmith.sample.kms.model.SignRequest;
import dev.keysmith.sample.kms.model.SignResponse;
import dev.keysmith.sample.kms.model.SigningAlgorithmSpec;
import dev.keysmith.sample.kms.model.Verify;
import dev.keysmith.sample.kms.model.VerifyRequest;
import dev.keysmith.sample.kms.model.VerifyResponse;
import java.security.KeyPair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs messages and digests and checks signatures. */
final class SigningOperations {
  private final Keys keys;

  SigningOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table.on(Sign.OPERATION, this::sign).on(Verify.OPERATION, this::verify);
  }

  private SignResponse sign(SignRequest in) {
    Blob message = Inputs.plaintext("message", in.message());
    SigningAlgorithmSpec algorithm = Checks.required("signingAlgorithm", in.signingAlgorithm());
    LocalKey key = key(in.keyId(), algorithm, "Sign");
    SigningScheme scheme = SigningScheme.of(algorithm);
    boolean digest = isDigest(in.messageType(), scheme, message);
    Faults.endDryRun(in.dryRun());
    KeyPair pair = key.pair("Sign").pair();
    byte[] signature = scheme.sign(pair, message.toByteArray(), digest, keys.random());
    return SignResponse.builder()
        .keyId(key.arn())
        .signature(Blob.wrap(signature))
        .signingAlgorithm(algorithm)
        .build();
  }

  private VerifyResponse verify(VerifyRequest in) {
    Blob message = Inputs.plaintext("message", in.message());
    Blob signature = Inputs.ciphertext("signature", in.signature());
    SigningAlgorithmSpec algorithm = Checks.required("signingAlgorithm", in.signingAlgorithm());
    LocalKey key = key(in.keyId(), algorithm, "Verify");
    SigningScheme scheme = SigningScheme.of(algorithm);
    boolean digest = isDigest(in.messageType(), scheme, message);
    Faults.endDryRun(in.dryRun());
    KeyPair pair = key.pair("Verify").pair();
    if (!scheme.verify(pair, message.toByteArray(), digest, signature.toByteArray())) {
      throw KMSInvalidSignatureException.builder().build();
    }
    return VerifyResponse.builder()
        .keyId(key.arn())
        .signatureValid(true)
        .signingAlgorithm(algorithm)
        .build();
  }

  private LocalKey key(@Nullable String keyId, SigningAlgorithmSpec algorithm, String operation) {
    LocalKey key = keys.named(Inputs.keyId(keyId));
    key.usableFor(KeyUsageType.SIGN_VERIFY, operation);
    if (!key.type().signingAlgorithms(key.usage()).contains(algorithm)) {
      throw Faults.invalidKeyUsage(
          "Algorithm "
              + algorithm.value()
              + " is incompatible with key spec "
              + key.type().name()
              + ".");
    }
    return key;
  }

  private static boolean isDigest(@Nullable MessageType given, SigningScheme scheme, Blob message) {
    MessageType type = given == null ? MessageType.RAW : given;
    Checks.oneOf("messageType", type, List.of(MessageType.RAW, MessageType.DIGEST));
    if (type.equals(MessageType.RAW)) {
      return false;
    }
    if (!scheme.takesDigests()) {
      throw Faults.unsupported("MessageType DIGEST with RSASSA_PSS");
    }
    if (message.size() != scheme.digestLength()) {
      throw Refusal.validation("Digest is invalid length for algorithm.");
    }
    return true;
  }
}
