package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/** The checks that many operations make on members of the same kind. */
final class Inputs {
  private static final int LONGEST_KEY_ID = 2048;
  private static final int LONGEST_CIPHERTEXT = 6144;
  private static final int LONGEST_PLAINTEXT = 4096;

  private Inputs() {}

  static String keyId(String member, @Nullable String value) {
    return Checks.length(member, Checks.required(member, value), 1, LONGEST_KEY_ID);
  }

  static String keyId(@Nullable String value) {
    return keyId("keyId", value);
  }

  static Blob plaintext(String member, @Nullable Blob value) {
    return Checks.length(member, Checks.required(member, value), 1, LONGEST_PLAINTEXT);
  }

  static Blob ciphertext(String member, @Nullable Blob value) {
    return Checks.length(member, Checks.required(member, value), 1, LONGEST_CIPHERTEXT);
  }

  /** Refuses answers that are encrypted for an enclave. */
  static void noRecipient(@Nullable Object recipient) {
    if (recipient != null) {
      throw Faults.unsupported("Recipient (Nitro enclaves)");
    }
  }
}
