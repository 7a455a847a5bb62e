import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import dev.keysmith.sample.kms.KmsAsyncClient;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.Decrypt;
import dev.keysmith.sample.kms.model.DecryptError;
import dev.keysmith.sample.kms.model.DecryptRequest;
import dev.keysmith.sample.kms.model.DecryptResponse;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextResponse;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import dev.keysmith.sample.kms.model.KmsException;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The README's and the design page's code for Java 17, run against an embedded KMS at args[0]. */
public final class Tour {
  public static void main(String[] args) throws Exception {
    KmsClient kms = KmsClient.builder().region("eu-central-1").endpoint(URI.create(args[0])).build();
    String id = kms.createKey(in -> {}).keyMetadata().keyId();
    kms.createAlias(in -> in.aliasName("alias/tenant").targetKeyId(id));

    GenerateDataKeyWithoutPlaintextResponse key =
        kms.generateDataKeyWithoutPlaintext(
            in ->
                in.keyId("alias/tenant")
                    .keySpec(DataKeySpec.AES_256)
                    .encryptionContext(Map.of("tenant", "acme")));
    Blob wrapped = key.ciphertextBlob();

    try {
      kms.decrypt(in -> in.ciphertextBlob(wrapped));
      throw new AssertionError("the context is missing");
    } catch (InvalidCiphertextException e) {
      System.out.println("typed: " + e.code());
    } catch (KmsException e) {
      throw new AssertionError(e.code() + e.statusCode() + e.requestId(), e);
    }

    DecryptRequest request =
        DecryptRequest.builder()
            .ciphertextBlob(wrapped)
            .encryptionContext(Map.of("tenant", "acme"))
            .build();
    Outcome<DecryptResponse, DecryptError> outcome = kms.attempt(Decrypt.OPERATION, request);
    if (outcome instanceof Outcome.Success<DecryptResponse, DecryptError> ok) {
      System.out.println("plaintext: " + ok.value().plaintext().size() + " bytes");
    }
    Outcome<DecryptResponse, DecryptError> refused =
        kms.attempt(
            Decrypt.OPERATION, request.toBuilder().keyId("alias/missing").build());
    if (refused instanceof Outcome.Failure<DecryptResponse, DecryptError> no) {
      System.out.println("refused: " + (no.error() instanceof NotFoundException));
    }

    kms.with(CallOptions.builder().timeout(Duration.ofSeconds(20)).build()).listAliases(in -> {});

    byte[] body = "{\"message\":\"no such key\"}".getBytes(StandardCharsets.UTF_8);
    DecryptError error = DecryptError.errorOfJson("NotFoundException", body);
    System.out.println("dispatched: " + error.exception().getMessage());

    Value.Structure tree = key.toValue();
    System.out.println("tree: " + tree.members().keySet());
    System.out.println("back: " + GenerateDataKeyWithoutPlaintextResponse.ofValue(tree).equals(key));

    try (KmsAsyncClient async =
        KmsAsyncClient.builder().region("eu-central-1").endpoint(URI.create(args[0])).build()) {
      System.out.println("async: " + async.listKeys(in -> {}).get().keys().size());
    }

    KmsClient fake =
        new KmsClient() {
          @Override
          public <I extends Shape, O extends Shape, E extends OperationError> O call(
              Operation<I, O, E> operation, I input, CallOptions options) {
            return operation.castOutput(key);
          }
        };
    System.out.println("fake: " + (fake.generateDataKeyWithoutPlaintext(in -> in.keyId("x")) == key));
    kms.close();
  }
}
