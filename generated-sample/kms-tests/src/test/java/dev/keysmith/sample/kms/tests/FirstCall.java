package dev.keysmith.sample.kms.tests;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import java.net.URI;
import java.util.Map;

/**
 * The program whose loaded classes {@link FirstCallBudgetTest} counts: one call, as a careful user
 * writes it.
 */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] args) {
    KmsClient kms =
        KmsClient.builder()
            .region("us-east-1")
            .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
            .endpoint(URI.create(args[0]))
            .build();
    Blob ciphertext =
        kms.generateDataKeyWithoutPlaintext(
                GenerateDataKeyWithoutPlaintextRequest.builder()
                    .keyId("alias/tenant")
                    .keySpec(DataKeySpec.AES_256)
                    .encryptionContext(Map.of("tenant", "acme"))
                    .build())
            .ciphertextBlob();
    System.out.println(ciphertext == null ? 0 : ciphertext.size());
  }
}
