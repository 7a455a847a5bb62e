package dev.keysmith.randommodels;

import dev.keysmith.generator.emit.PartOfAClient;
import software.amazon.smithy.model.shapes.OperationShape;

/** A client of one operation has the names and the text that the whole client has. */
final class SelectionCheck {
  private SelectionCheck() {}

  static void run(Candidate candidate) {
    for (OperationShape operation : candidate.client().selection().operations()) {
      try {
        PartOfAClient.assertAgrees(
            candidate.client(), candidate.clientOf(operation.getId().toString()));
      } catch (AssertionError e) {
        throw new Failure("selection", operation.getId() + ": " + e.getMessage());
      }
    }
  }
}
