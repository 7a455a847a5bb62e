package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.GenerateMac;
import dev.keysmith.sample.kms.model.GenerateMacRequest;
import dev.keysmith.sample.kms.model.GenerateMacResponse;
import dev.keysmith.sample.kms.model.KMSInvalidMacException;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.MacAlgorithmSpec;
import dev.keysmith.sample.kms.model.VerifyMac;
import dev.keysmith.sample.kms.model.VerifyMacRequest;
import dev.keysmith.sample.kms.model.VerifyMacResponse;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Makes and checks message authentication codes. */
final class MacOperations {
  private final Keys keys;

  MacOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table.on(GenerateMac.OPERATION, this::generate).on(VerifyMac.OPERATION, this::verify);
  }

  private GenerateMacResponse generate(GenerateMacRequest in) {
    Blob message = Inputs.plaintext("message", in.message());
    MacAlgorithmSpec algorithm = Checks.required("macAlgorithm", in.macAlgorithm());
    LocalKey key = key(in.keyId(), algorithm, "GenerateMac");
    Faults.endDryRun(in.dryRun());
    return GenerateMacResponse.builder()
        .mac(Blob.wrap(key.mac("GenerateMac").mac(algorithm, message.toByteArray())))
        .macAlgorithm(algorithm)
        .keyId(key.arn())
        .build();
  }

  private VerifyMacResponse verify(VerifyMacRequest in) {
    Blob message = Inputs.plaintext("message", in.message());
    Blob claimed = Inputs.ciphertext("mac", in.mac());
    MacAlgorithmSpec algorithm = Checks.required("macAlgorithm", in.macAlgorithm());
    LocalKey key = key(in.keyId(), algorithm, "VerifyMac");
    Faults.endDryRun(in.dryRun());
    byte[] mac = key.mac("VerifyMac").mac(algorithm, message.toByteArray());
    if (!MessageDigest.isEqual(mac, claimed.toByteArray())) {
      throw KMSInvalidMacException.builder().build();
    }
    return VerifyMacResponse.builder()
        .keyId(key.arn())
        .macValid(true)
        .macAlgorithm(algorithm)
        .build();
  }

  private LocalKey key(@Nullable String keyId, MacAlgorithmSpec algorithm, String operation) {
    LocalKey key = keys.named(Inputs.keyId(keyId));
    key.usableFor(KeyUsageType.GENERATE_VERIFY_MAC, operation);
    if (!key.type().macAlgorithms().contains(algorithm)) {
      throw Faults.invalidKeyUsage(
          "Algorithm "
              + algorithm.value()
              + " is incompatible with key spec "
              + key.type().name()
              + ".");
    }
    return key;
  }
}
