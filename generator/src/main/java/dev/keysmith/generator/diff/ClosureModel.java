package dev.keysmith.generator.diff;

import dev.keysmith.generator.load.ReadTraits;
import dev.keysmith.generator.select.Selection;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.TraitDefinition;
import software.amazon.smithy.model.transform.ModelTransformer;

/** Cuts a model down to what the client of a selection depends on. */
final class ClosureModel {
  /** What people read, and what {@link NameRecorder} keeps as a digest. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "smithy.api#documentation",
          "smithy.api#externalDocumentation",
          "smithy.api#references",
          "smithy.api#since",
          "smithy.api#suppress",
          "smithy.api#tags",
          "smithy.api#title",
          "smithy.api#unstable",
          "smithy.rules#endpointRuleSet");

  private ClosureModel() {}

  static Model of(Model model, Selection selection) {
    Model.Builder closure = Model.builder();
    closure.addShapes(selection.shapes());
    closure.addShapes(selection.operations());
    closure.addShape(service(selection));
    Model cut =
        ModelTransformer.create().filterTraits(closure.build(), (shape, trait) -> matters(trait));
    return withDefinitions(cut, model);
  }

  /** With the prelude and the definitions of traits, which tell what their changes mean. */
  static Model withDefinitions(Model closure, Model definitions) {
    Model.Builder all = Model.builder();
    Walker walker = new Walker(definitions);
    for (Shape definition : definitions.getShapesWithTrait(TraitDefinition.class)) {
      all.addShapes(walker.walkShapes(definition));
    }
    definitions.shapes().filter(Prelude::isPreludeShape).forEach(all::addShape);
    closure.shapes().forEach(all::addShape);
    return all.build();
  }

  private static ServiceShape service(Selection selection) {
    ServiceShape.Builder service =
        selection.service().toBuilder().clearResources().clearOperations();
    for (OperationShape operation : selection.operations()) {
      service.addOperation(operation.getId());
    }
    return service.build();
  }

  private static boolean matters(Trait trait) {
    return trait.isSynthetic()
        || (ReadTraits.isRead(trait.toShapeId())
            && !LEFT_OUT.contains(trait.toShapeId().toString()));
  }
}
