package dev.keysmith.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.TraitFactory;
import software.amazon.smithy.model.validation.ValidatedResult;

/** Loads the model of this module, and the real one that it is compared with. */
final class KmsModels {

  static final String NAMESPACE = "com.amazonaws.kms";

  private static final String PACKAGED_FOLDER = "META-INF/smithy/kms/";

  private KmsModels() {}

  /** Everything the manifests on the class path list, as any user of the jar would load it. */
  static ValidatedResult<Model> packaged() {
    return Model.assembler().discoverModels().assemble();
  }

  /** The packaged model with the traits as they were written. */
  static Model packagedAsWritten() {
    return asWritten(Model.assembler().discoverModels());
  }

  /** The real model, read from a folder like {@code ../shared/models}, as it was written. */
  static Model realAsWritten(Path folder) {
    ModelAssembler assembler = Model.assembler();
    traitDefinitions().forEach(assembler::addImport);
    return asWritten(assembler.addImport(folder.resolve("kms").resolve("kms.json")));
  }

  /** The text of each packaged Smithy file. */
  static List<String> packagedFiles() {
    return models(KmsModels::isPackaged).map(KmsModels::text).toList();
  }

  static Stream<Shape> shapes(Model model) {
    return model.shapes().filter(shape -> shape.getId().getNamespace().equals(NAMESPACE));
  }

  // A typed trait gives back what it understood. For a comparison that misses nothing, traits from
  // outside the prelude stay plain nodes instead.
  private static Model asWritten(ModelAssembler assembler) {
    TraitFactory prelude = TraitFactory.createServiceFactory();
    return assembler
        .disableValidation()
        .traitFactory(
            (trait, target, value) ->
                trait.getNamespace().equals("smithy.api")
                    ? prelude.createTrait(trait, target, value)
                    : Optional.empty())
        .assemble()
        .unwrap();
  }

  private static Stream<URL> traitDefinitions() {
    return models(url -> !isPackaged(url));
  }

  private static Stream<URL> models(Predicate<URL> wanted) {
    return ModelDiscovery.findModels(KmsModels.class.getClassLoader()).stream().filter(wanted);
  }

  private static boolean isPackaged(URL url) {
    return url.getPath().contains(PACKAGED_FOLDER);
  }

  private static String text(URL url) {
    try (var in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
