package dev.keysmith.sample.kms.tests;

import dev.keysmith.differential.ServiceAst;
import java.nio.file.Path;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The KMS model. It is the models module's; with {@code -Dkeysmith.models=DIR} it is the real one
 * in that folder.
 */
public final class KmsAst {
  private static final ServiceAst INSTANCE =
      new ServiceAst(load(), "com.amazonaws.kms#TrentService");

  private KmsAst() {}

  public static ServiceAst get() {
    return INSTANCE;
  }

  private static JsonNode load() {
    ObjectMapper mapper = new ObjectMapper();
    String models = System.getProperty("keysmith.models", "");
    if (!models.isEmpty()) {
      return mapper.readTree(Path.of(models, "kms", "kms.json").toFile());
    }
    Model model = Model.assembler().discoverModels().assemble().getResult().orElseThrow();
    return mapper.readTree(Node.printJson(ModelSerializer.builder().build().serialize(model)));
  }
}
