package dev.keysmith.generator.diff;

import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** How callers write what a shape or member is in Java. */
final class JavaText {
  private JavaText() {}

  /** Of either version, the newer if it has it; the model's name for what has no Java. */
  static String of(Versions versions, ShapeId id) {
    Snapshot snapshot =
        versions.after().model().getShape(id).isPresent() ? versions.after() : versions.before();
    return snapshot.model().getShape(id).flatMap(shape -> of(snapshot, shape)).orElse(name(id));
  }

  private static Optional<String> of(Snapshot snapshot, Shape shape) {
    if (shape.isServiceShape()) {
      return snapshot.names().find(shape, Role.CLIENT);
    }
    if (shape.isOperationShape()) {
      return Optional.of(method(snapshot, shape.getId()));
    }
    if (shape instanceof MemberShape member) {
      Shape container = snapshot.model().expectShape(member.getContainer());
      return snapshot
          .names()
          .find(member, Role.NAME)
          .map(name -> member(snapshot.names(), container, member));
    }
    return snapshot.names().find(shape, Role.TYPE);
  }

  private static String name(ShapeId id) {
    return id.getMember().map(member -> id.getName() + '$' + member).orElseGet(id::getName);
  }

  /** {@code KmsClient.decrypt(DecryptRequest)}. */
  static String method(Snapshot snapshot, ShapeId operation) {
    JavaNames names = snapshot.names();
    return names.get(snapshot.service().getId(), Role.CLIENT)
        + '.'
        + names.get(operation, Role.METHOD)
        + '('
        + names.get(operation, Role.INPUT)
        + ')';
  }

  /** {@code DecryptRequest.keyId()}, {@code AttributeValue.s(String)}, {@code KeySpec.AES_256}. */
  static String member(JavaNames names, Shape shape, MemberShape member) {
    String place = names.get(shape, Role.TYPE) + '.';
    String name = names.get(member, Role.NAME);
    if (shape.isStructureShape()) {
      return place + (isMessage(shape, name) ? "getMessage" : name) + "()";
    }
    return shape.isUnionShape()
        ? place + name + '(' + unlessUnit(names.get(member, Role.VALUE)) + ')'
        : place + name;
  }

  /** The name {@code message} of an error is kept for what is the exception's message. */
  private static boolean isMessage(Shape shape, String name) {
    return JavaKind.of(shape).equals("an exception") && name.equals("message");
  }

  private static String unlessUnit(String type) {
    return type.equals("Unit") ? "" : type;
  }
}
