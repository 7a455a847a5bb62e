package dev.keysmith.generator.load;

import java.util.Collection;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.traits.MixinTrait;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidatorFactory;

/**
 * Makes one model of the sources. Smithy's validation is left out: it doubles the cost, and reports
 * 1,407 errors in AWS's own models, none of which hinders generation. What does is in {@link
 * Faults}.
 */
public final class ModelLoader {
  /** Without it, all of Smithy's validators are loaded, though none is run. */
  private static final ValidatorFactory NO_VALIDATORS =
      ValidatorFactory.createServiceFactory(List.of(), List.of());

  private ModelLoader() {}

  /**
   * Parses, resolves and normalizes.
   *
   * @throws dev.keysmith.generator.error.GenerationException naming the first fault by file, line,
   *     column and shape
   */
  public static LoadedModel load(Collection<ModelSource> sources) {
    ValidatedResult<Model> assembled = assemble(sources);
    Faults faults = new Faults(assembled.getValidationEvents());
    faults.throwIfAny();
    Model model = normalize(assembled.getResult().orElseGet(() -> Model.builder().build()));
    faults.addAll(ModelChecks.of(model));
    faults.throwIfAny();
    return new LoadedModel(model, List.copyOf(faults.notes()));
  }

  private static ValidatedResult<Model> assemble(Collection<ModelSource> sources) {
    ModelAssembler assembler =
        new ModelAssembler()
            .disableValidation()
            .validatorFactory(NO_VALIDATORS)
            .traitFactory(ReadTraits.factory())
            .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
    C2jSources c2j = new C2jSources(sources);
    for (ModelSource source : sources) {
      if (!c2j.contain(source)) {
        assembler.addUnparsedModel(source.name(), source.text());
      }
    }
    c2j.smithy().forEach(assembler::addDocumentNode);
    return assembler.assemble();
  }

  @SuppressWarnings("deprecation") // @enum, which 75 of AWS's models still use
  private static Model normalize(Model model) {
    ModelTransformer transformer = ModelTransformer.create();
    Model normal = model;
    if (!normal.getShapesWithTrait(MixinTrait.class).isEmpty()) {
      normal = transformer.flattenAndRemoveMixins(normal);
    }
    if (!normal
        .getStringShapesWithTrait(software.amazon.smithy.model.traits.EnumTrait.class)
        .isEmpty()) {
      normal = transformer.changeStringEnumsToEnumShapes(normal, true);
    }
    return normal;
  }
}
