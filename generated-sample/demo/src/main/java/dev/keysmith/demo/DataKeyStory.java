package dev.keysmith.demo;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.DecryptResponse;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextResponse;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;

/** The life of one wrapped data key, told line by line. */
final class DataKeyStory {
  private static final Map<String, String> ACME = Map.of("tenant", "acme");
  private static final Map<String, String> OTHER = Map.of("tenant", "other");

  private final KmsClient kms;
  private final PrintStream out;

  DataKeyStory(KmsClient kms, PrintStream out) {
    this.kms = kms;
    this.out = out;
  }

  /** Tells the story, and leaves neither alias nor usable key behind however it ends. */
  void tell() {
    try (CleanUp cleanUp = new CleanUp(kms, out)) {
      String keyId = createKey();
      cleanUp.ofKey(keyId);
      String alias = "alias/keysmith-demo-" + Long.toString(System.nanoTime(), 36);
      cleanUp.ofAlias(alias);
      kms.createAlias(in -> in.aliasName(alias).targetKeyId(keyId));
      line("CreateAlias", alias);
      wrapAndUnwrap(alias);
    }
  }

  private String createKey() {
    var metadata =
        Objects.requireNonNull(
            kms.createKey(in -> in.description("Made by the Keysmith demo")).keyMetadata());
    line("CreateKey", String.valueOf(metadata.arn()));
    return metadata.keyId();
  }

  private void wrapAndUnwrap(String alias) {
    GenerateDataKeyWithoutPlaintextResponse dataKey =
        kms.generateDataKeyWithoutPlaintext(
            in -> in.keyId(alias).keySpec(DataKeySpec.AES_256).encryptionContext(ACME));
    Blob wrapped = Objects.requireNonNull(dataKey.ciphertextBlob());
    line("GenerateDataKeyWithoutPlaintext", "a data key, wrapped in " + wrapped.size() + " bytes");
    DecryptResponse unwrapped =
        kms.decrypt(in -> in.ciphertextBlob(wrapped).encryptionContext(ACME));
    Blob plaintext = Objects.requireNonNull(unwrapped.plaintext());
    line("Decrypt, right context", "the data key, " + plaintext.size() + " bytes");
    decryptWithAnotherContext(wrapped);
    show("The wrapped key's toValue()", dataKey.toValue().toJson());
    show("The unwrapped key's toValue()", unwrapped.toValue().toJson());
    plaintext.destroy();
  }

  private void decryptWithAnotherContext(Blob wrapped) {
    try {
      kms.decrypt(in -> in.ciphertextBlob(wrapped).encryptionContext(OTHER));
      throw new IllegalStateException("a wrong encryption context was accepted");
    } catch (InvalidCiphertextException e) {
      line(
          "Decrypt, wrong context",
          e.getClass().getSimpleName() + ", status " + e.statusCode() + ", as it should be");
    }
  }

  private void line(String what, String result) {
    out.printf("%-32s %s%n", what, result);
  }

  private void show(String what, String json) {
    out.println(what + ", secrets hidden:");
    out.println(json);
  }
}
