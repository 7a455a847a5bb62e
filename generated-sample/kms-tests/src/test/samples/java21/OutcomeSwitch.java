import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.*;
import java.net.URI;

/** The design page's switch over an outcome and its sealed error, complete as the compiler demands it. */
public final class OutcomeSwitch {
  public static void main(String[] args) {
    KmsClient kms = KmsClient.builder().region("eu-central-1").endpoint(URI.create(args[0])).build();
    DecryptRequest request =
        DecryptRequest.builder().ciphertextBlob(Blob.ofUtf8("nonsense")).build();
    switch (kms.attempt(Decrypt.OPERATION, request)) {
      case Outcome.Success<DecryptResponse, DecryptError> ok -> System.out.println(ok.value());
      case Outcome.Failure<DecryptResponse, DecryptError> no -> System.out.println(told(no.error()));
    }
  }

  private static String told(DecryptError error) {
    return switch (error) {
      case InvalidCiphertextException e -> "invalid ciphertext, status " + e.statusCode();
      case NotFoundException e -> "not found";
      case DisabledException e -> "disabled";
      case DependencyTimeoutException e -> "later";
      case DryRunOperationException e -> "dry run";
      case IncorrectKeyException e -> "another key";
      case InvalidGrantTokenException e -> "grant";
      case InvalidKeyUsageException e -> "usage";
      case KeyUnavailableException e -> "later";
      case KMSInternalException e -> "later";
      case KMSInvalidStateException e -> "state";
      case DecryptError.Unknown e -> "unknown " + e.code() + e.getMessage() + e.body();
    };
  }
}
