package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.StreamingTrait;

/**
 * The members that are streams, which no tree holds. Known only at run time, as the clients are.
 */
final class Streams {
  private final Model model;

  Streams(Model model) {
    this.model = model;
  }

  static boolean isStream(Model model, MemberShape member) {
    return model.expectShape(member.getTarget()).hasTrait(StreamingTrait.class);
  }

  /** The input with the stream that the parameters of a case hold, if they do. */
  Shape withBody(
      Shape input, software.amazon.smithy.model.shapes.Shape structure, ObjectNode params) {
    Optional<MemberShape> stream = in(structure);
    if (stream.isEmpty() || params.getMember(stream.get().getMemberName()).isEmpty()) {
      return input;
    }
    String text = params.expectStringMember(stream.get().getMemberName()).getValue();
    try {
      Object builder = input.getClass().getMethod("toBuilder").invoke(input);
      builder
          .getClass()
          .getMethod(stream.get().getMemberName(), RequestBody.class)
          .invoke(builder, RequestBody.of(text));
      return (Shape) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(stream.get().getId() + " cannot be set", e);
    }
  }

  /** Holds the stream of an output against the parameters of a case. */
  void check(Shape output, software.amazon.smithy.model.shapes.Shape structure, ObjectNode params) {
    Optional<MemberShape> stream = in(structure);
    if (stream.isEmpty()) {
      return;
    }
    String name = stream.get().getMemberName();
    try {
      ResponseBody body = (ResponseBody) output.getClass().getMethod(name).invoke(output);
      String text = new String(body.bytes(), StandardCharsets.UTF_8);
      assertEquals(params.getStringMemberOrDefault(name, ""), text, name);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(stream.get().getId() + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<MemberShape> in(software.amazon.smithy.model.shapes.Shape structure) {
    return structure.members().stream().filter(member -> isStream(model, member)).findFirst();
  }

  /** The bytes that a request sends. */
  static byte[] bodyOf(HttpRequest request) {
    RequestBody stream = request.stream();
    if (stream == null) {
      return request.body();
    }
    try (InputStream in = stream.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
