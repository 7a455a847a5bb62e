package dev.keysmith.generator.load;

import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.TraitFactory;

/**
 * The traits that generation reads. All others stay plain nodes: this saves their parsing, and a
 * faulty value of theirs hinders nobody.
 */
public final class ReadTraits {
  private static final Set<String> NAMESPACES =
      Set.of(
          "smithy.api",
          "aws.api",
          "aws.auth",
          "aws.customizations",
          "aws.protocols",
          "smithy.protocols",
          "smithy.rules");

  /** Large, and of use to tests only; the decision diagram repeats the rule set, which is read. */
  private static final Set<String> UNREAD =
      Set.of("smithy.api#examples", "smithy.rules#endpointTests", "smithy.rules#endpointBdd");

  private ReadTraits() {}

  static TraitFactory factory() {
    TraitFactory all = TraitFactory.createServiceFactory(ReadTraits.class.getClassLoader());
    return (id, target, value) ->
        isRead(id) ? all.createTrait(id, target, value) : Optional.empty();
  }

  /** Whether generation reads a trait. */
  public static boolean isRead(ShapeId id) {
    return NAMESPACES.contains(id.getNamespace()) && !UNREAD.contains(id.toString());
  }
}
