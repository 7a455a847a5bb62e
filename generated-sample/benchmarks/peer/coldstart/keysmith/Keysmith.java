package bench.coldstart;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import java.net.URI;
import java.util.Map;

/** One call of the generated client through its normal builder. */
public final class Keysmith implements ColdStart.Call {
  private KmsClient kms;

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    ColdStart.run(start, new Keysmith(), args);
  }

  @Override
  public void open(String endpoint) {
    kms =
        KmsClient.builder()
            .region(ColdStart.REGION)
            .credentials(AwsCredentials.of(ColdStart.ACCESS_KEY, ColdStart.SECRET_KEY))
            .endpoint(URI.create(endpoint))
            .build();
  }

  @Override
  public int generateDataKeyWithoutPlaintext(String keyId) {
    return kms.generateDataKeyWithoutPlaintext(
            GenerateDataKeyWithoutPlaintextRequest.builder()
                .keyId(keyId)
                .keySpec(DataKeySpec.AES_256)
                .encryptionContext(Map.of("tenant", "bench"))
                .build())
        .ciphertextBlob()
        .size();
  }
}
