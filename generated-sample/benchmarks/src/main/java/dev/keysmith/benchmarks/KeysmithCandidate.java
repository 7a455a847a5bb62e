package dev.keysmith.benchmarks;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.auth.Signer;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintext;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import dev.keysmith.sample.kms.model.ListAliases;
import dev.keysmith.sample.kms.model.ListAliasesRequest;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.time.Instant;

/** The client that Keysmith generates. */
final class KeysmithCandidate implements Candidate {
  private static final HttpHeaders HEADERS =
      HttpHeaders.builder()
          .add("Content-Type", Payloads.CONTENT_TYPE)
          .add("x-amzn-RequestId", "1")
          .build();

  private final AwsCredentials credentials =
      AwsCredentials.of(Payloads.ACCESS_KEY, Payloads.SECRET);
  private final Protocol protocol = Protocol.of(AwsJsonProtocol.AWS_JSON_1_1);
  private final Signer signer = SigV4Signer.standard();
  private final HttpRequest.Builder unsigned =
      HttpRequest.builder()
          .origin("https", Payloads.HOST, -1)
          .header("Content-Type", Payloads.CONTENT_TYPE)
          .header("X-Amz-Target", Payloads.TARGET)
          .body(Payloads.BODY);
  private final HttpResponse generated = new HttpResponse(200, HEADERS, Payloads.GENERATE);
  private final HttpResponse aliases = new HttpResponse(200, HEADERS, Payloads.ALIASES);
  private final KmsClient kms =
      KmsClient.builder()
          .region(Payloads.REGION)
          .credentials(credentials)
          .transport(new Memory())
          .build();

  private static GenerateDataKeyWithoutPlaintextRequest input(String key) {
    return GenerateDataKeyWithoutPlaintextRequest.builder()
        .keyId(key)
        .keySpec(DataKeySpec.AES_256)
        .encryptionContext(Payloads.CONTEXT)
        .build();
  }

  @Override
  public Object marshal() {
    return protocol
        .request(GenerateDataKeyWithoutPlaintext.OPERATION, input(Payloads.KEY))
        .origin("https", Payloads.HOST, -1)
        .build();
  }

  @Override
  public Object unmarshal() {
    return protocol.readOutput(GenerateDataKeyWithoutPlaintext.OPERATION, generated);
  }

  @Override
  public Object unmarshalAliases() {
    return protocol.readOutput(ListAliases.OPERATION, aliases);
  }

  @Override
  public Object sign() {
    signer.sign(unsigned, credentials, Payloads.REGION, "kms", Instant.now());
    return unsigned.build();
  }

  @Override
  public Object call() {
    return kms.generateDataKeyWithoutPlaintext(input(Payloads.KEY));
  }

  @Override
  public Object callAliases() {
    return kms.listAliases(ListAliasesRequest.builder().limit(100).build());
  }

  @Override
  public Object callNotFound() {
    try {
      return kms.generateDataKeyWithoutPlaintext(input(Payloads.MISSING_KEY));
    } catch (NotFoundException expected) {
      return expected;
    }
  }

  private static final class Memory implements HttpTransport {
    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) {
      String target = request.headers().first("X-Amz-Target");
      byte[] answer = Payloads.answer(target == null ? "" : target, request.body());
      return new HttpResponse(Payloads.status(answer), HEADERS, answer);
    }

    @Override
    public void close() {}
  }
}
