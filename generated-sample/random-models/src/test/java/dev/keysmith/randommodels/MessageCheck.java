package dev.keysmith.randommodels;

import dev.keysmith.differential.CannedAnswer;
import dev.keysmith.differential.DefaultTrees;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.RandomTrees;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.differential.ValueTrees;
import dev.keysmith.differential.Wire;
import dev.keysmith.differential.Wires;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Calls of every operation by every protocol of the service: what is sent and read is held against
 * what the tests' own writers make of the model.
 */
final class MessageCheck {
  private static final int ROUNDS = 2;

  private final LoadedClient client;
  private final ServiceAst ast;
  private final Wire wire;
  private final TalkingClient talking;
  private final RandomTrees random;
  private final ValueTrees values;
  private final DefaultTrees defaults;
  private final RequestCheck requests;

  private MessageCheck(LoadedClient client, String protocol, Random random) {
    this.client = client;
    this.ast = client.ast();
    this.wire = Wires.of(protocol, ast);
    this.talking = TalkingClient.of(client, protocol);
    this.random = new RandomTrees(ast, random, wire.isXml());
    this.values = new ValueTrees(ast);
    this.defaults = new DefaultTrees(ast);
    this.requests = new RequestCheck(ast, wire, protocol);
  }

  static void run(LoadedClient client) {
    Random random = client.random();
    for (String protocol : client.protocols()) {
      MessageCheck check = new MessageCheck(client, protocol, random);
      for (OperationShape operation : client.operations()) {
        for (int round = 0; round < ROUNDS; round++) {
          check.check(protocol, operation);
        }
      }
    }
  }

  private void check(String protocol, OperationShape operation) {
    String name = operation.getId().getName();
    if (hasEvents(ast.input(name)) || hasEvents(ast.output(name)) || !isBound(protocol, name)) {
      return;
    }
    String stage = protocol.substring(protocol.indexOf('#') + 1);
    try {
      Map<String, Object> input = input(ast.input(name));
      checkAnswer(stage, name, client.operation(operation), input);
      for (ShapeId error : operation.getErrors(client.candidate().client().selection().service())) {
        checkError(stage, client.operation(operation), input, error);
      }
    } catch (Failure failure) {
      throw failure;
    } catch (RuntimeException e) {
      throw Failure.of(stage, e);
    }
  }

  private boolean isBound(String protocol, String operation) {
    return !protocol.contains("#rest")
        || ast.trait(ast.operation(operation), "smithy.api#http") != null;
  }

  /** What its own tests hold, over connections. */
  private boolean hasEvents(String structure) {
    return ast.members(structure).stream().anyMatch(member -> ast.isEvents(structure, member));
  }

  private Map<String, Object> input(String shape) {
    Map<String, Object> tree = random.structure(shape);
    giveStream(shape, tree);
    return tree;
  }

  private void giveStream(String shape, Map<String, Object> tree) {
    String stream = ast.stream(shape);
    if (stream != null) {
      tree.put(stream, ByteBuffer.wrap(new byte[] {7, 0, -1}));
    }
  }

  private void checkAnswer(
      String stage,
      String name,
      Operation<Shape, Shape, OperationError> operation,
      Map<String, Object> input) {
    String shape = ast.output(name);
    Map<String, Object> output = random.withPayload(shape);
    giveStream(shape, output);
    talking.transport().answer(wire.answer(name, output));
    Shape answer = talking.call(operation, message(operation, ast.input(name), input));
    requests.check(stage, name, defaults.structure(ast.input(name), input), talking.transport());
    Expect.equal(stage + ", output", shape, tree(shape, output), GeneratedType.toValue(answer));
    String stream = ast.stream(shape);
    if (stream != null) {
      Expect.equal(
          stage + ", stream", shape, output.get(stream), ByteBuffer.wrap(Generated.stream(answer)));
    }
  }

  private Value.Structure tree(String shape, Map<String, Object> tree) {
    Map<String, Object> rest = new LinkedHashMap<>(tree);
    rest.remove(Objects.requireNonNullElse(ast.stream(shape), ""));
    return values.structure(shape, defaults.structure(shape, rest));
  }

  private Shape message(
      Operation<Shape, Shape, OperationError> operation, String shape, Map<String, Object> tree) {
    Shape input = operation.readInput(ValueReader.of(tree(shape, tree)));
    String stream = ast.stream(shape);
    return stream == null
        ? input
        : Generated.withStream(
            input, ((ByteBuffer) Objects.requireNonNull(tree.get(stream))).array());
  }

  private void checkError(
      String stage,
      Operation<Shape, Shape, OperationError> operation,
      Map<String, Object> input,
      ShapeId error) {
    String shape = error.toString();
    Map<String, Object> members = random.structure(shape);
    Shape message = message(operation, ast.input(operation.name()), input);
    for (CannedAnswer each : wire.errors(shape, members)) {
      talking.transport().answer(each);
      try {
        talking.call(operation, message);
        throw new Failure(stage + ", no error", shape);
      } catch (ServiceException thrown) {
        Expect.equal(
            stage + ", type of error",
            shape,
            client.plan().type(error).simpleName(),
            thrown.getClass().getSimpleName());
        Expect.equal(
            stage + ", members of error",
            shape,
            tree(shape, members),
            GeneratedType.toValue(thrown));
      }
    }
  }
}
