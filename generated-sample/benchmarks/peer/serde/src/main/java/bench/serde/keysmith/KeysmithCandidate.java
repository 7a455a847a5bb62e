package bench.serde.keysmith;

import bench.serde.Candidate;
import bench.serde.Fixtures;
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
import dev.keysmith.sample.kms.model.AliasListEntry;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintext;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextResponse;
import dev.keysmith.sample.kms.model.KmsException;
import dev.keysmith.sample.kms.model.ListAliases;
import dev.keysmith.sample.kms.model.ListAliasesRequest;
import dev.keysmith.sample.kms.model.ListAliasesResponse;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The generated KMS client in the neutral harness. */
public final class KeysmithCandidate implements Candidate {
  private final AwsCredentials credentials =
      AwsCredentials.of(Fixtures.ACCESS_KEY, Fixtures.SECRET_KEY);
  private final Protocol protocol = Protocol.of(AwsJsonProtocol.AWS_JSON_1_1);
  private final Signer signer = SigV4Signer.standard();
  private final Memory memory = new Memory();
  private HttpRequest.Builder unsigned;
  private HttpResponse generated;
  private HttpResponse aliases;
  private HttpResponse notFound;
  private KmsClient kms;

  @Override
  public String name() {
    return "keysmith";
  }

  @Override
  public void open() {
    kms =
        KmsClient.builder()
            .region(Fixtures.REGION)
            .credentials(credentials)
            .transport(memory)
            .build();
    unsigned =
        HttpRequest.builder()
            .origin("https", Fixtures.HOST, -1)
            .header("Content-Type", Fixtures.CONTENT_TYPE)
            .header("X-Amz-Target", Fixtures.TARGET_GDK)
            .body(Fixtures.GDK_REQUEST_BODY);
    generated = response(Fixtures.Canned.GDK);
    aliases = response(Fixtures.Canned.LIST_ALIASES);
    notFound = response(Fixtures.Canned.NOT_FOUND);
  }

  private static HttpResponse response(Fixtures.Canned canned) {
    HttpHeaders headers =
        HttpHeaders.builder()
            .add("Content-Type", Fixtures.CONTENT_TYPE)
            .add("Content-Length", Integer.toString(canned.body.length))
            .add("x-amzn-RequestId", Fixtures.REQUEST_ID)
            .build();
    return new HttpResponse(canned.status, headers, canned.body);
  }

  @Override
  public Object newGdkInput() {
    return input(Fixtures.KEY_ID);
  }

  private static GenerateDataKeyWithoutPlaintextRequest input(String key) {
    return GenerateDataKeyWithoutPlaintextRequest.builder()
        .keyId(key)
        .keySpec(DataKeySpec.AES_256)
        .encryptionContext(Fixtures.ENCRYPTION_CONTEXT)
        .build();
  }

  @Override
  public Object marshalGdk(Object input) {
    return protocol
        .request(
            GenerateDataKeyWithoutPlaintext.OPERATION,
            (GenerateDataKeyWithoutPlaintextRequest) input)
        .origin("https", Fixtures.HOST, -1)
        .build();
  }

  @Override
  public Object unmarshalGdk() {
    return protocol.readOutput(GenerateDataKeyWithoutPlaintext.OPERATION, generated);
  }

  @Override
  public Object unmarshalListAliases() {
    return protocol.readOutput(ListAliases.OPERATION, aliases);
  }

  @Override
  public Throwable unmarshalNotFound() {
    return GenerateDataKeyWithoutPlaintext.OPERATION
        .readError(protocol.readError(notFound))
        .exception();
  }

  @Override
  public Object signGdk() {
    signer.sign(unsigned, credentials, Fixtures.REGION, Fixtures.SERVICE, Instant.now());
    return unsigned.build();
  }

  @Override
  public Object callGdk() {
    return kms.generateDataKeyWithoutPlaintext(input(Fixtures.KEY_ID));
  }

  @Override
  public Object callListAliases() {
    return kms.listAliases(ListAliasesRequest.builder().limit(100).build());
  }

  @Override
  public Throwable callNotFound() {
    try {
      kms.generateDataKeyWithoutPlaintext(input(Fixtures.MISSING_KEY_ID));
      return null;
    } catch (NotFoundException expected) {
      return expected;
    }
  }

  @Override
  public Http viewMarshalled(Object marshalled) {
    return view((HttpRequest) marshalled);
  }

  @Override
  public Http viewSigned(Object signed) {
    return view((HttpRequest) signed);
  }

  @Override
  public Http lastTransported() {
    return view(memory.last);
  }

  private static Http view(HttpRequest request) {
    Map<String, List<String>> headers = new LinkedHashMap<>(request.headers().toMap());
    return new Http(request.method(), request.host(), request.path(), headers, request.body());
  }

  @Override
  public byte[] ciphertextOf(Object output) {
    return ((GenerateDataKeyWithoutPlaintextResponse) output).ciphertextBlob().toByteArray();
  }

  @Override
  public String keyIdOf(Object output) {
    return ((GenerateDataKeyWithoutPlaintextResponse) output).keyId();
  }

  @Override
  public List<String> aliasesOf(Object output) {
    List<String> lines = new ArrayList<>();
    for (AliasListEntry alias : ((ListAliasesResponse) output).aliases()) {
      lines.add(
          String.join(
              "|",
              alias.aliasName(),
              alias.aliasArn(),
              alias.targetKeyId(),
              Long.toString(alias.creationDate().toEpochMilli())));
    }
    return lines;
  }

  @Override
  public String errorCodeOf(Throwable thrown) {
    return ((KmsException) thrown).code();
  }

  /** Reads the request in full and answers from memory. */
  private static final class Memory implements HttpTransport {
    private HttpRequest last;
    private final HttpResponse gdk = response(Fixtures.Canned.GDK);
    private final HttpResponse list = response(Fixtures.Canned.LIST_ALIASES);
    private final HttpResponse missing = response(Fixtures.Canned.NOT_FOUND);

    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) {
      last = request;
      byte[] body = request.body();
      Fixtures.Canned canned =
          Fixtures.Canned.of(
              request.headers().first("X-Amz-Target"), Fixtures.isMissing(body, body.length));
      return switch (canned) {
        case GDK -> gdk;
        case LIST_ALIASES -> list;
        case NOT_FOUND -> missing;
      };
    }

    @Override
    public void close() {}
  }
}
