package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import dev.keysmith.sample.kms.KmsClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.auth.signer.params.Aws4SignerParams;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same random valid inputs, outputs and errors of every operation through our client and
 * through the official SDK: the same requests, a signature that the official signer computes too,
 * and the same decoded answers.
 */
class DifferentialTest {
  private static final int ROUNDS = 12;
  private static final String ACCESS_KEY = "AKIDEXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final Instant NOW = Instant.parse("2026-11-24T12:34:56Z");

  private final KmsAst ast = KmsAst.get();
  private final ValueTrees values = new ValueTrees(ast);
  private final CannedTransport transport = new CannedTransport();
  private final SdkKms sdk = new SdkKms(ACCESS_KEY, SECRET);
  private final KmsClient kms =
      KmsClient.builder()
          .region("us-east-1")
          .credentials(AwsCredentials.of(ACCESS_KEY, SECRET))
          .transport(transport)
          .clock(Clock.fixed(NOW, ZoneOffset.UTC))
          .retryPolicy(RetryPolicy.none())
          .build();

  static List<String> operations() {
    return KmsAst.get().operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsTheSameRequests(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(operation.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> input = random.structure(ast.input(operation));
      call(operation, input);
      sdk.call(operation, input);
      HttpRequest ours = transport.last();
      SdkHttpRequest theirs = sdk.last();
      assertEquals(WireJson.reread(input), WireJson.parse(ours.body()), "our body");
      assertEquals(WireJson.parse(sdk.lastBody()), WireJson.parse(ours.body()), "the SDK's body");
      assertEquals(theirs.method().name(), ours.method());
      assertEquals(theirs.host(), ours.host());
      assertEquals(theirs.encodedPath(), ours.path());
      for (String header : List.of("X-Amz-Target", "Content-Type")) {
        assertEquals(
            theirs.firstMatchingHeader(header).orElseThrow(), ours.headers().first(header), header);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void signsAsTheOfficialSigner(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(~operation.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      call(operation, random.structure(ast.input(operation)));
      HttpRequest ours = transport.last();
      assertEquals(officialAuthorization(ours), ours.headers().first("Authorization"));
    }
  }

  /**
   * The SDK's older signer, which unlike the newer one does not insist on a header with the body's
   * hash.
   */
  @SuppressWarnings("deprecation") // deprecated for the newer one
  private static String officialAuthorization(HttpRequest request) {
    SdkHttpFullRequest.Builder unsigned =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .protocol(request.scheme())
            .host(request.host())
            .encodedPath(request.path())
            .contentStreamProvider(ContentStreamProvider.fromByteArray(request.body()));
    for (int i = 0; i < request.headers().size(); i++) {
      String name = request.headers().name(i);
      if (!name.equalsIgnoreCase("Authorization") && !name.equalsIgnoreCase("X-Amz-Date")) {
        unsigned.putHeader(name, request.headers().value(i));
      }
    }
    Aws4SignerParams how =
        Aws4SignerParams.builder()
            .awsCredentials(AwsBasicCredentials.create(ACCESS_KEY, SECRET))
            .signingName("kms")
            .signingRegion(Region.US_EAST_1)
            .signingClockOverride(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
    return Aws4Signer.create()
        .sign(unsigned.build(), how)
        .firstMatchingHeader("Authorization")
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsTheSameResponses(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(31L * operation.hashCode()));
    Map<String, Object> input = random.structure(ast.input(operation));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> output = random.structure(ast.output(operation));
      byte[] body = WireJson.bytes(WireJson.of(output));
      transport.answer(200, body);
      sdk.answer(200, body);
      Shape ours = call(operation, input);
      assertEquals(SdkTrees.tree(sdk.call(operation, input)), output, "the SDK's answer");
      assertEquals(
          random.withDefaults(ast.output(operation), output),
          ValueTrees.plain(Generated.toValue(ours)),
          "our answer, with the defaults that the SDK's model lacks");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsTheSameErrors(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(17L * operation.hashCode()));
    Map<String, Object> input = random.structure(ast.input(operation));
    for (String error : ast.errors(operation)) {
      Map<String, Object> members = random.structure(error);
      ObjectNode body = WireJson.of(members);
      body.put("__type", error);
      int status = ast.expectTrait(error, "smithy.api#httpError").asInt();
      transport.answer(status, WireJson.bytes(body));
      sdk.answer(status, WireJson.bytes(body));
      AwsServiceException theirs =
          assertThrows(AwsServiceException.class, () -> sdk.call(operation, input));
      ServiceException ours = assertThrows(ServiceException.class, () -> call(operation, input));
      assertEquals(KmsAst.name(error), ours.getClass().getSimpleName());
      assertEquals(theirs.awsErrorDetails().errorCode(), ours.code());
      assertEquals(theirs.awsErrorDetails().errorMessage(), ours.getMessage());
      assertEquals(theirs.statusCode(), ours.statusCode());
      assertEquals(theirs.requestId(), ours.requestId());
      assertEquals(members, ValueTrees.plain(Generated.toValue(ours)));
      assertEquals(SdkTrees.tree((SdkPojo) theirs), memberless(members));
    }
  }

  /** The SDK keeps the message apart from the members. */
  private static Map<String, Object> memberless(Map<String, Object> members) {
    Map<String, Object> rest = new java.util.LinkedHashMap<>(members);
    rest.remove("message");
    return rest;
  }

  private Shape call(String operation, Map<String, Object> input) {
    Operation<Shape, Shape, OperationError> ours = Generated.operation(operation);
    String type = ast.input(operation);
    Value value = values.structure(type, input);
    return kms.call(ours, Generated.ofValue(KmsAst.name(type), value), CallOptions.none());
  }
}
