package dev.keysmith.randommodels;

import dev.keysmith.randommodels.model.Ast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.SmithyIdlModelSerializer;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Models as Smithy itself sees them. */
final class SmithyModels {
  /** Definitions of traits, which are on the class path. */
  private static final Model TRAITS = Model.assembler().discoverModels().assemble().unwrap();

  private SmithyModels() {}

  /** What Smithy's own validation finds wrong. */
  static List<String> faults(Ast ast) {
    return assemble("model.json", text(ast)).getValidationEvents().stream()
        .filter(event -> event.getSeverity().compareTo(Severity.DANGER) >= 0)
        .map(ValidationEvent::toString)
        .toList();
  }

  private static ValidatedResult<Model> assemble(String name, String text) {
    return Model.assembler().addModel(TRAITS).addUnparsedModel(name, text).assemble();
  }

  /** A file of IDL or JSON as an AST. */
  static Ast read(String name, String text) {
    return ast(assemble(name, text).unwrap());
  }

  /** The same model with mixins put where they are used. */
  static Ast flat(Ast ast) {
    Model model =
        Model.assembler()
            .addModel(TRAITS)
            .addUnparsedModel("model.json", text(ast))
            .disableValidation()
            .assemble()
            .unwrap();
    return ast(ModelTransformer.create().flattenAndRemoveMixins(model));
  }

  /** The model as IDL, or empty if that would not be the same model, or if this is none. */
  static String idl(Ast ast) {
    ValidatedResult<Model> result = assemble("model.json", text(ast));
    return result.isBroken() ? "" : idl(result.unwrap());
  }

  private static String idl(Model model) {
    String idl =
        SmithyIdlModelSerializer.builder()
            .shapeFilter(shape -> TRAITS.getShape(shape.getId()).isEmpty())
            .build()
            .serialize(model)
            .values()
            .stream()
            .findFirst()
            .orElseThrow();
    return assemble("model.smithy", idl).getResult().filter(model::equals).isPresent() ? idl : "";
  }

  private static Ast ast(Model model) {
    Node node =
        ModelSerializer.builder()
            .shapeFilter(shape -> TRAITS.getShape(shape.getId()).isEmpty())
            .metadataFilter(key -> false)
            .build()
            .serialize(model);
    return Ast.parse(Node.printJson(node).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Ast ast) {
    return new String(ast.json(), StandardCharsets.UTF_8);
  }
}
