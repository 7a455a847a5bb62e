package dev.keysmith.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.retry.RetryPolicy;
import java.nio.ByteBuffer;
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

/**
 * The same random valid inputs, outputs and errors of every operation of a service through our
 * client and through the official SDK: the same requests, a signature that the official signer
 * computes too, and the same decoded answers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DifferentialContract {
  private static final int ROUNDS = 12;
  private static final Instant NOW = Instant.parse("2026-11-24T12:34:56Z");

  private final ServiceAst ast;
  private final Wire wire;
  private final TwoClients clients;
  private final OfficialSigner signer;
  private final Differences differences;

  /**
   * An awsJson service in which there are no differences.
   *
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
    this(ast, "aws.protocols#awsJson1_0", generated, sdk, client, Differences.none());
  }

  /**
   * @param ast the model
   * @param protocol the shape id of the protocol that both clients speak
   * @param generated the generated classes
   * @param sdk the SDK's client
   * @param client makes our client, with {@link #settings}
   * @param differences where they are known to differ
   */
  protected DifferentialContract(
      ServiceAst ast,
      String protocol,
      Generated generated,
      SdkService sdk,
      Function<HttpTransport, OurService> client,
      Differences differences) {
    this.ast = ast;
    this.wire = Wires.of(protocol, ast);
    this.signer = new OfficialSigner(NOW);
    this.clients = new TwoClients(ast, generated, sdk, client);
    this.differences = differences;
    differences.checkAmong(ast.operations());
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

  /** What makes values of shapes whose bounds the model does not tell, by shape id. */
  protected Map<String, Function<Random, Object>> given() {
    return Map.of();
  }

  /** Makes an input or output valid whose members depend on one another. */
  protected void adjust(String shape, Map<String, Object> tree) {
    // Most have no such members.
  }

  List<String> operations() {
    return ast.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsTheSameRequests(String operation) {
    differences.compare(operation, "request", () -> compareRequests(operation));
  }

  private void compareRequests(String operation) {
    RandomTrees random = random(operation.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> input = input(random, operation);
      clients.answer(wire.answer(operation, output(random, ast.output(operation))));
      clients.ours(operation, input);
      clients.theirs(operation, input);
      Object body = wire.body(operation, clients.ourBody());
      Object expected = wire.expectedBody(operation, input);
      if (expected != null) {
        assertEquals(expected, body, "our body");
      }
      assertEquals(wire.body(operation, clients.theirBody()), body, "the SDK's body");
      assertEquals(
          SentRequest.of(clients.theirRequest(), clients.theirBody()),
          SentRequest.of(clients.ourRequest(), clients.ourBody()));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void signsAsTheOfficialSigner(String operation) {
    differences.compare(operation, "signature", () -> compareSignatures(operation));
  }

  private void compareSignatures(String operation) {
    RandomTrees random = random(~operation.hashCode());
    clients.answer(wire.answer(operation, output(random, ast.output(operation))));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> input = input(random, operation);
      clients.ours(operation, input);
      clients.theirs(operation, input);
      HttpRequest request = clients.ourRequest();
      String authorization = request.headers().first("Authorization");
      if (isUnsigned(operation)) {
        assertNull(authorization);
      } else {
        assertEquals(
            signer.authorization(
                request, clients.ourBody(), SignedScope.of(clients.theirRequest())),
            authorization);
      }
    }
  }

  private boolean isUnsigned(String operation) {
    JsonNode auth = ast.trait(ast.operation(operation), "smithy.api#auth");
    return (auth != null && auth.isEmpty())
        || ast.trait(ast.operation(operation), "smithy.api#optionalAuth") != null;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsTheSameResponses(String operation) {
    differences.compare(operation, "response", () -> compareResponses(operation));
  }

  private void compareResponses(String operation) {
    RandomTrees random = random(31L * operation.hashCode());
    Map<String, Object> input = input(random, operation);
    String shape = ast.output(operation);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> output = output(random, shape);
      clients.answer(wire.answer(operation, output));
      assertEquals(output, clients.theirTree(operation, input), "the SDK's answer");
      assertEquals(
          new DefaultTrees(ast).structure(shape, output),
          clients.ourTree(operation, input),
          "our answer, with the defaults that the SDK's model lacks");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsTheSameErrors(String operation) {
    differences.compare(operation, "error", () -> compareErrors(operation));
  }

  /** Those of the model, and one that it does not have. */
  private void compareErrors(String operation) {
    RandomTrees random = random(17L * operation.hashCode());
    Map<String, Object> input = input(random, operation);
    for (String error : ast.errors(operation)) {
      Map<String, Object> members = random.structure(error);
      for (CannedAnswer each : wire.errors(error, members)) {
        clients.answer(each);
        AwsServiceException theirs = compareError(operation, input, Generated.typeName(error));
        assertEquals(messageless(members), SdkTrees.tree((SdkPojo) theirs));
        ServiceException ours =
            assertThrows(ServiceException.class, () -> clients.ours(operation, input));
        assertEquals(members, ValueTrees.plain(Generated.toValue(ours)));
      }
    }
    clients.answer(wire.unknownError("SomethingElse", "of another kind"));
    compareError(operation, input, "Unknown");
  }

  private AwsServiceException compareError(
      String operation, Map<String, Object> input, String type) {
    AwsServiceException theirs =
        assertThrows(AwsServiceException.class, () -> clients.theirs(operation, input));
    ServiceException ours =
        assertThrows(ServiceException.class, () -> clients.ours(operation, input));
    assertEquals(type, ours.getClass().getSimpleName());
    assertEquals(theirs.awsErrorDetails().errorCode(), ours.code());
    assertEquals(theirs.awsErrorDetails().errorMessage(), ours.getMessage());
    assertEquals(theirs.statusCode(), ours.statusCode());
    assertEquals(theirs.requestId(), ours.requestId());
    return theirs;
  }

  /** The SDK keeps the message apart from the members. */
  private static Map<String, Object> messageless(Map<String, Object> members) {
    Map<String, Object> rest = new LinkedHashMap<>(members);
    rest.keySet().removeIf(name -> name.equalsIgnoreCase("message"));
    return rest;
  }

  private RandomTrees random(long seed) {
    return new RandomTrees(ast, new Random(seed), wire.isXml(), given());
  }

  /** An answer without a payload cannot be told from one with an empty one. */
  private Map<String, Object> output(RandomTrees random, String shape) {
    return valid(shape, random.withPayload(shape));
  }

  private Map<String, Object> input(RandomTrees random, String operation) {
    String shape = ast.input(operation);
    return valid(shape, random.structure(shape));
  }

  private Map<String, Object> valid(String shape, Map<String, Object> tree) {
    String stream = ast.stream(shape);
    if (stream != null && !(tree.get(stream) instanceof ByteBuffer b && b.hasRemaining())) {
      tree.put(stream, ByteBuffer.wrap(new byte[] {7})); // an empty one has a media type to some
    }
    adjust(shape, tree);
    return tree;
  }
}
