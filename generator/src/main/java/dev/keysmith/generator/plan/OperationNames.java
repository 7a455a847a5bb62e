package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;

/**
 * The types of an operation, and its method in the clients.
 *
 * @param type the operation's own class
 * @param error the sealed interface of its errors
 * @param input the input, which is of Keysmith's making where the model has Unit; so for output,
 *     and where an output with a stream is an input too
 */
public record OperationNames(
    ClassName type, ClassName error, ClassName input, ClassName output, String method) {

  /** What stands for an error that the model does not list for this operation. */
  public ClassName unknownError() {
    return error.nestedClass("Unknown");
  }
}
