package dev.keysmith.randommodels;

import dev.keysmith.generator.emit.GeneratedClient;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.randommodels.model.Ast;
import java.util.List;

/**
 * A model and the client that is generated of it.
 *
 * @param name for messages
 * @param ast the model
 * @param packageName of the client, which no other has
 */
record Candidate(String name, Ast ast, String packageName, GeneratedClient client) {
  /**
   * @throws Failure when the generator does not take the model
   */
  static Candidate of(String name, Ast ast, String packageName) {
    try {
      return new Candidate(name, ast, packageName, generate(ast, packageName));
    } catch (RuntimeException e) {
      throw Failure.of("generating", e);
    }
  }

  private static GeneratedClient generate(Ast ast, String packageName, String... operations) {
    return GeneratedClient.of(
        List.of(new ModelSource("model.json", ast.json())), packageName, operations);
  }

  /** What is generated when one operation is asked for. */
  GeneratedClient clientOf(String operation) {
    return generate(ast, packageName, operation);
  }
}
