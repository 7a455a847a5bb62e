package dev.keysmith.localkms.fault;

import dev.keysmith.sample.kms.model.DisabledException;
import dev.keysmith.sample.kms.model.DryRunOperationException;
import dev.keysmith.sample.kms.model.IncorrectKeyException;
import dev.keysmith.sample.kms.model.InvalidArnException;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import dev.keysmith.sample.kms.model.InvalidKeyUsageException;
import dev.keysmith.sample.kms.model.InvalidMarkerException;
import dev.keysmith.sample.kms.model.KMSInternalException;
import dev.keysmith.sample.kms.model.KMSInvalidStateException;
import dev.keysmith.sample.kms.model.KmsException;
import dev.keysmith.sample.kms.model.NotFoundException;
import dev.keysmith.sample.kms.model.TagException;
import dev.keysmith.sample.kms.model.UnsupportedOperationException;
import org.jspecify.annotations.Nullable;

/** The modelled errors that more than one operation answers with, worded as KMS words them. */
public final class Faults {
  private Faults() {}

  public static NotFoundException notFound(String message) {
    return NotFoundException.builder().message(message).build();
  }

  public static NotFoundException noSuchKey(String arn) {
    return notFound("Key '" + arn + "' does not exist");
  }

  public static NotFoundException noSuchAlias(String arn) {
    return notFound("Alias " + arn + " is not found.");
  }

  public static InvalidArnException invalidArn(String message) {
    return InvalidArnException.builder().message(message).build();
  }

  public static DisabledException disabled(String arn) {
    return DisabledException.builder().message(arn + " is disabled.").build();
  }

  public static KMSInvalidStateException invalidState(String arn, String state) {
    return KMSInvalidStateException.builder().message(arn + " is " + state + ".").build();
  }

  public static InvalidKeyUsageException invalidKeyUsage(String message) {
    return InvalidKeyUsageException.builder().message(message).build();
  }

  /** KMS does not say what is wrong with a ciphertext, and neither does this. */
  public static InvalidCiphertextException invalidCiphertext() {
    return InvalidCiphertextException.builder().build();
  }

  public static IncorrectKeyException incorrectKey() {
    return IncorrectKeyException.builder()
        .message(
            "The key ID in the request does not identify a KMS key that can perform this"
                + " operation.")
        .build();
  }

  public static InvalidMarkerException invalidMarker() {
    return InvalidMarkerException.builder().message("Could not deserialize marker").build();
  }

  public static TagException tag(String message) {
    return TagException.builder().message(message).build();
  }

  /** The one answer to all that the double leaves to the real service. */
  public static UnsupportedOperationException unsupported(String what) {
    return UnsupportedOperationException.builder()
        .message("The local KMS double does not support " + what + ".")
        .build();
  }

  /** KMS's own answer to an operation that keys of this spec do not know. */
  public static UnsupportedOperationException unsupportedKey(
      String arn, String spec, String operation) {
    return UnsupportedOperationException.builder()
        .message(arn + " key spec is " + spec + " which is not valid for " + operation + ".")
        .build();
  }

  /**
   * A fault of the double itself. It says what was thrown and where, so that the test which met it
   * can tell; not the message, which may hold a secret.
   */
  public static KmsException internal(RuntimeException thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return KMSInternalException.builder()
        .message("The local KMS double failed: " + thrown.getClass().getName() + where)
        .build();
  }

  /**
   * What an operation does when all its checks have passed and nothing has been done yet.
   *
   * @throws DryRunOperationException when the caller asked for no more than the checks
   */
  public static void endDryRun(@Nullable Boolean dryRun) {
    if (Boolean.TRUE.equals(dryRun)) {
      throw DryRunOperationException.builder()
          .message("The request would have succeeded, but the DryRun option is set.")
          .build();
    }
  }
}
