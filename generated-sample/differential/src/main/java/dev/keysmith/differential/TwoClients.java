package dev.keysmith.differential;

import static java.util.Objects.requireNonNull;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Our client and the official one, which take the same trees and give them back. */
final class TwoClients {
  private final ServiceAst ast;
  private final Generated generated;
  private final SdkService sdk;
  private final ValueTrees values;
  private final CannedTransport transport = new CannedTransport();
  private final OurService ours;

  TwoClients(
      ServiceAst ast,
      Generated generated,
      SdkService sdk,
      Function<HttpTransport, OurService> client) {
    this.ast = ast;
    this.generated = generated;
    this.sdk = sdk;
    this.values = new ValueTrees(ast);
    this.ours = client.apply(transport);
  }

  HttpRequest ourRequest() {
    return transport.last();
  }

  byte[] ourBody() {
    return transport.lastBody();
  }

  SdkHttpRequest theirRequest() {
    return sdk.last();
  }

  byte[] theirBody() {
    return sdk.lastBody();
  }

  /** What both get for their next calls. */
  void answer(CannedAnswer next) {
    transport.answer(next);
    sdk.answer(next);
  }

  /** A call of our client. */
  Shape ours(String operation, Map<String, Object> input) {
    String type = ast.input(operation);
    Operation<Shape, Shape, OperationError> found = generated.operation(operation);
    Value value = values.structure(type, without(input, ast.stream(type)));
    Shape request = found.readInput(ValueReader.of(value));
    byte[] stream = stream(type, input);
    return ours.call(found, stream == null ? request : Generated.withStream(request, stream));
  }

  /** A call of the SDK's. */
  SdkService.SdkAnswer theirs(String operation, Map<String, Object> input) {
    String type = ast.input(operation);
    return sdk.call(operation, without(input, ast.stream(type)), stream(type, input));
  }

  private byte @Nullable [] stream(String type, Map<String, Object> input) {
    String member = ast.stream(type);
    return member == null ? null : bytes((ByteBuffer) requireNonNull(input.get(member)));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] copy = new byte[buffer.remaining()];
    buffer.duplicate().get(copy);
    return copy;
  }

  private static Map<String, Object> without(Map<String, Object> tree, @Nullable String member) {
    Map<String, Object> rest = new LinkedHashMap<>(tree);
    rest.remove(member);
    return rest;
  }

  /** What our client gives, a stream among its members. */
  Object ourTree(String operation, Map<String, Object> input) {
    String type = ast.output(operation);
    Shape output = ours(operation, input);
    Map<String, Object> tree = new LinkedHashMap<>();
    ((Map<?, ?>) ValueTrees.plain(Generated.toValue(output)))
        .forEach((name, value) -> tree.put((String) name, value));
    String member = ast.stream(type);
    if (member != null) {
      tree.put(member, ByteBuffer.wrap(Generated.stream(output)));
    }
    return tree;
  }

  /** What the SDK's gives, likewise. */
  Object theirTree(String operation, Map<String, Object> input) {
    String type = ast.output(operation);
    SdkService.SdkAnswer answer = theirs(operation, input);
    Map<String, Object> tree = SdkTypes.asModelled(ast, type, SdkTrees.tree(answer.output()));
    String member = ast.stream(type);
    Blob stream = answer.stream();
    if (member != null && stream != null) {
      tree.put(member, ByteBuffer.wrap(stream.toByteArray()));
    }
    return tree;
  }
}
