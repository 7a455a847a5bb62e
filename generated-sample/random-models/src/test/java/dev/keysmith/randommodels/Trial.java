package dev.keysmith.randommodels;

import dev.keysmith.randommodels.model.Ast;
import java.util.List;
import java.util.Optional;

/** All that is held of a model. */
final class Trial {
  private Trial() {}

  /** What is wrong with one model, if anything is. */
  static Optional<Failure> of(String name, Ast ast) {
    try {
      Candidate candidate = prepare(name, ast, "trial");
      run(candidate, Compilation.of(List.of(candidate)));
      return Optional.empty();
    } catch (Failure failure) {
      return Optional.of(failure);
    }
  }

  /** All that needs no compiler. */
  static Candidate prepare(String name, Ast ast, String packageName) {
    List<String> faults = SmithyModels.faults(ast);
    if (!faults.isEmpty()) {
      throw new Failure("not valid", String.join("\n", faults));
    }
    return Candidate.of(name, ast, packageName);
  }

  static void run(Candidate candidate, ClassLoader loader) {
    try {
      LoadedClient client = LoadedClient.of(candidate, loader);
      EnumCheck.run(client);
      ShapeCheck.run(client);
      MessageCheck.run(client);
      SelectionCheck.run(candidate);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
      throw Failure.of("checking", e);
    }
  }
}
