package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.ErrorTrait;

/** Names the members of structures, unions and enums. */
final class MemberPlanner {
  private final Lookup<String> members = new Lookup<>();
  private final Lookup<String> constants = new Lookup<>();
  private final Lookup<ClassName> variants = new Lookup<>();

  private final Set<ShapeId> messages = new HashSet<>();

  private MemberPlanner() {}

  static MemberPlanner plan(
      Model model, List<Shape> shapes, Lookup<ClassName> types, Streams streams) {
    MemberPlanner planner = new MemberPlanner();
    Set<String> typeNames =
        types.values().stream().map(ClassName::simpleName).collect(Collectors.toSet());
    for (Shape shape : shapes) {
      if (shape.isStructureShape()) {
        ErrorMessage.of(model, shape).ifPresent(planner::nameMessage);
        planner.nameMembers(shape, reserved(shape, streams));
      } else if (shape.isUnionShape()) {
        planner.nameMembers(shape, Reserved.UNION);
        planner.nameVariants(shape, types.get(shape.getId()));
      }
      planner.nameConstants(shape, typeNames);
    }
    return planner;
  }

  private static Set<String> reserved(Shape structure, Streams streams) {
    if (structure.hasTrait(ErrorTrait.class)) {
      return Reserved.ERROR_STRUCTURE;
    }
    return streams.in(structure).isPresent() ? Reserved.STREAM_STRUCTURE : Reserved.STRUCTURE;
  }

  /** Accessors, setters, fields; the factories of unions. */
  Lookup<String> members() {
    return members;
  }

  /** The constants of an enum; those that hold the schemas of members elsewhere. */
  Lookup<String> constants() {
    return constants;
  }

  /** The members that are an exception's message. */
  Set<ShapeId> messages() {
    return messages;
  }

  /** The classes of the members of unions. */
  Lookup<ClassName> variants() {
    return variants;
  }

  /**
   * A private constant gives way to types, since {@code VPC.read(reader)} would mean the constant,
   * and to fields, which have names without small letters too: {@code _1}.
   */
  private void nameConstants(Shape shape, Set<String> typeNames) {
    Set<String> fields =
        shape.isStructureShape()
            ? shape.members().stream()
                .map(member -> members.get(member.getId()))
                .collect(Collectors.toSet())
            : Set.of();
    Set<String> types = shape.isStructureShape() || shape.isUnionShape() ? typeNames : Set.of();
    NameScope scope = NameScope.of(Reserved.CONSTANTS, types, fields);
    for (MemberShape member : shape.members()) {
      constants.put(member.getId(), scope.claim(Identifiers.constant(member.getMemberName())));
    }
  }

  private void nameMessage(MemberShape message) {
    messages.add(message.getId());
    members.put(message.getId(), "message");
  }

  private void nameMembers(Shape shape, Set<String> reserved) {
    NameScope scope = NameScope.of(reserved);
    for (MemberShape member : shape.members()) {
      if (!messages.contains(member.getId())) {
        members.put(member.getId(), scope.claim(Identifiers.member(member.getMemberName())));
      }
    }
  }

  private void nameVariants(Shape union, ClassName type) {
    NameScope scope = NameScope.ofTypes(Reserved.NESTED);
    scope.claim(type.simpleName());
    for (MemberShape member : union.members()) {
      String name = scope.claim(Identifiers.type(member.getMemberName()));
      variants.put(member.getId(), type.nestedClass(name));
    }
  }
}
