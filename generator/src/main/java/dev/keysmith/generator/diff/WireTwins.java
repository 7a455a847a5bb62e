package dev.keysmith.generator.diff;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.Trait;

/**
 * Whether two shapes are written and read alike whatever they are called: of the same kind, and
 * each member of the old one is a member of the new one, and such a twin. What the new one has
 * beside these may be left out of requests; in responses it may be anything.
 */
final class WireTwins {
  /** Traits that no byte depends on. */
  private static final Set<String> NOT_ON_WIRE =
      Set.of(
          "smithy.api#addedDefault",
          "smithy.api#box",
          "smithy.api#clientOptional",
          "smithy.api#default",
          "smithy.api#deprecated",
          "smithy.api#input",
          "smithy.api#internal",
          "smithy.api#length",
          "smithy.api#output",
          "smithy.api#pattern",
          "smithy.api#range",
          "smithy.api#recommended",
          "smithy.api#required",
          "smithy.api#sensitive",
          "smithy.api#uniqueItems",
          "smithy.api#unitType");

  private final Model before;
  private final Model after;
  private final Set<String> assumed = new HashSet<>();
  private boolean demanding;

  WireTwins(Model before, Model after) {
    this.before = before;
    this.after = after;
  }

  /**
   * @param sent whether requests hold the shapes
   */
  boolean areTwins(ShapeId old, ShapeId now, boolean sent) {
    assumed.clear();
    demanding = sent;
    return areTwins(before.expectShape(old), after.expectShape(now));
  }

  private boolean areTwins(Shape old, Shape now) {
    if (!assumed.add(old.getId() + " " + now.getId())) {
      return true; // one that is no twin has ended the search
    }
    return wireType(old) == wireType(now)
        && traits(old).equals(traits(now))
        && (old.isMemberShape() ? haveTwins(old, now) : membersAreTwins(old, now));
  }

  private boolean haveTwins(Shape old, Shape now) {
    return areTwins(
        before.expectShape(old.asMemberShape().orElseThrow().getTarget()),
        after.expectShape(now.asMemberShape().orElseThrow().getTarget()));
  }

  private boolean membersAreTwins(Shape old, Shape now) {
    if (isOpen(old)) {
      return true;
    }
    for (MemberShape member : old.members()) {
      MemberShape twin = now.getAllMembers().get(member.getMemberName());
      if (twin == null || !areTwins(member, twin)) {
        return false;
      }
    }
    return !demanding
        || now.members().stream()
            .allMatch(
                member ->
                    old.getMember(member.getMemberName()).isPresent()
                        || !member.isRequired()
                        || member.hasTrait(DefaultTrait.class));
  }

  /** Enums and strings: any value can be sent. */
  private static boolean isOpen(Shape shape) {
    return shape.isEnumShape() || shape.isIntEnumShape();
  }

  private static ShapeType wireType(Shape shape) {
    return switch (shape.getType()) {
      case ENUM -> ShapeType.STRING;
      case INT_ENUM -> ShapeType.INTEGER;
      case SET -> ShapeType.LIST;
      default -> shape.getType();
    };
  }

  private static Map<ShapeId, Node> traits(Shape shape) {
    Map<ShapeId, Node> traits = new TreeMap<>();
    for (Trait trait : shape.getAllTraits().values()) {
      if (!trait.isSynthetic() && !NOT_ON_WIRE.contains(trait.toShapeId().toString())) {
        traits.put(trait.toShapeId(), trait.toNode());
      }
    }
    return traits;
  }
}
