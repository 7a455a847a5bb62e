package dev.keysmith.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same random valid inputs, outputs and errors of every operation of an awsJson service through
 * our client and through the official SDK: the same requests, a signature that the official signer
 * computes too, and the same decoded answers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DifferentialContract {
  private static final int ROUNDS = 12;
  private static final Instant NOW = Instant.parse("2026-11-24T12:34:56Z");

  private final ServiceAst ast;
  private final Generated generated;
  private final SdkService sdk;
  private final ValueTrees values;
  private final OfficialSigner signer;
  private final CannedTransport transport = new CannedTransport();
  private final OurService ours;

  /**
   * @param ast the model
   * @param generated the generated classes
   * @param sdk the SDK's client
   * @param client makes our client, with {@link #settings}
   */
  protected DifferentialContract(
      ServiceAst ast,
      Generated generated,
      SdkService sdk,
      Function<HttpTransport, OurService> client) {
    this.ast = ast;
    this.generated = generated;
    this.sdk = sdk;
    this.values = new ValueTrees(ast);
    JsonNode sigv4 = ast.expectTrait(ast.service(), "aws.auth#sigv4");
    this.signer = new OfficialSigner(sigv4.get("name").asString(), NOW);
    this.ours = client.apply(transport);
  }

  /** The settings that the SDK's client has too. */
  protected static <B extends ClientBuilder<B>> B settings(B builder, HttpTransport over) {
    return builder
        .region("us-east-1")
        .credentials(AwsCredentials.of(SdkService.ACCESS_KEY, SdkService.SECRET))
        .configSource(ConfigSource.of(Map.of(), Map.of()))
        .transport(over)
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .retryPolicy(RetryPolicy.none());
  }

  List<String> operations() {
    return ast.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsTheSameRequests(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(operation.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> input = random.structure(ast.input(operation));
      call(operation, input);
      sdk.call(operation, input);
      HttpRequest request = transport.last();
      JsonNode body = WireJson.parse(request.body());
      assertEquals(WireJson.reread(input), body, "our body");
      assertEquals(WireJson.parse(sdk.lastBody()), body, "the SDK's body");
      assertEquals(SentRequest.of(sdk.last()), SentRequest.of(request));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void signsAsTheOfficialSigner(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(~operation.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      call(operation, random.structure(ast.input(operation)));
      HttpRequest request = transport.last();
      assertEquals(signer.authorization(request), request.headers().first("Authorization"));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsTheSameResponses(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(31L * operation.hashCode()));
    Map<String, Object> input = random.structure(ast.input(operation));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> output = random.structure(ast.output(operation));
      answer(CannedAnswer.of(200, WireJson.of(output)));
      Shape read = call(operation, input);
      assertEquals(output, SdkTrees.tree(sdk.call(operation, input)), "the SDK's answer");
      assertEquals(
          random.withDefaults(ast.output(operation), output),
          ValueTrees.plain(Generated.toValue(read)),
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
      for (CannedAnswer each : errorAnswers(error, members)) {
        answer(each);
        AwsServiceException theirs =
            assertThrows(AwsServiceException.class, () -> sdk.call(operation, input));
        ServiceException read = assertThrows(ServiceException.class, () -> call(operation, input));
        assertEquals(ServiceAst.name(error), read.getClass().getSimpleName());
        assertEquals(theirs.awsErrorDetails().errorCode(), read.code());
        assertEquals(theirs.awsErrorDetails().errorMessage(), read.getMessage());
        assertEquals(theirs.statusCode(), read.statusCode());
        assertEquals(theirs.requestId(), read.requestId());
        assertEquals(members, ValueTrees.plain(Generated.toValue(read)));
        assertEquals(messageless(members), SdkTrees.tree((SdkPojo) theirs));
      }
    }
  }

  /** How a service sends an error; one that was awsQuery once, also as not all servers know to. */
  private List<CannedAnswer> errorAnswers(String error, Map<String, Object> members) {
    ObjectNode body = WireJson.of(members);
    body.put("__type", error);
    CannedAnswer answer = CannedAnswer.of(ast.status(error), body);
    JsonNode query = ast.trait(error, "aws.protocols#awsQueryError");
    if (query == null || ast.trait(ast.service(), "aws.protocols#awsQueryCompatible") == null) {
      return List.of(answer);
    }
    String header = "x-amzn-query-error";
    return List.of(
        answer,
        answer.with(header, query.get("code").asString() + ";Sender"),
        answer.with(header, error));
  }

  /** The SDK keeps the message apart from the members. */
  private static Map<String, Object> messageless(Map<String, Object> members) {
    Map<String, Object> rest = new LinkedHashMap<>(members);
    rest.keySet().removeIf(name -> name.equalsIgnoreCase("message"));
    return rest;
  }

  private void answer(CannedAnswer next) {
    transport.answer(next);
    sdk.answer(next);
  }

  private Shape call(String operation, Map<String, Object> input) {
    String type = ast.input(operation);
    Value value = values.structure(type, input);
    return ours.call(
        generated.operation(operation), generated.ofValue(ServiceAst.name(type), value));
  }
}
