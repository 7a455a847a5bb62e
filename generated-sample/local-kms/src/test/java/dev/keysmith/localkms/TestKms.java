package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.CreateKeyRequest;
import dev.keysmith.sample.kms.model.KeyMetadata;
import dev.keysmith.sample.kms.model.KmsException;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.Executable;

/** A double with a clock of its own, and a client of it. */
final class TestKms implements AutoCloseable {
  final SettableClock clock = new SettableClock();
  final LocalKms local;
  final KmsClient kms;

  private TestKms(boolean socket) {
    LocalKmsBuilder builder = LocalKms.builder().region("eu-central-1").clock(clock);
    local = socket ? builder.start() : builder.withoutSocket().start();
    kms = socket ? overSocket(local, clock) : inProcess(local, clock);
  }

  static TestKms inProcess() {
    return new TestKms(false);
  }

  static TestKms overSocket() {
    return new TestKms(true);
  }

  private static KmsClient overSocket(LocalKms local, SettableClock clock) {
    return KmsClient.builder()
        .region(local.region())
        .endpoint(local.endpoint())
        .credentials(local.credentials())
        .clock(clock)
        .build();
  }

  private static KmsClient inProcess(LocalKms local, SettableClock clock) {
    return KmsClient.builder()
        .region(local.region())
        .transport(local.asTransport())
        .credentials(local.credentials())
        .clock(clock)
        .build();
  }

  KeyMetadata create(Consumer<CreateKeyRequest.Builder> in) {
    return requireNonNull(kms.createKey(in).keyMetadata());
  }

  /** The id of a new symmetric key. */
  String newKey() {
    return create(in -> {}).keyId();
  }

  String arn(String keyId) {
    return "arn:aws:kms:eu-central-1:111122223333:key/" + keyId;
  }

  Blob encrypt(String keyId, String text) {
    return requireNonNull(
        kms.encrypt(in -> in.keyId(keyId).plaintext(Blob.ofUtf8(text))).ciphertextBlob());
  }

  String decrypt(Blob ciphertext) {
    return requireNonNull(kms.decrypt(in -> in.ciphertextBlob(ciphertext)).plaintext()).toUtf8();
  }

  /** The error that the call is answered with, whose code must be this. */
  static KmsException refused(String code, Executable call) {
    KmsException error = assertThrows(KmsException.class, call);
    assertEquals(code, error.code(), error.getMessage());
    return error;
  }

  @Override
  public void close() {
    kms.close();
    local.close();
  }
}
