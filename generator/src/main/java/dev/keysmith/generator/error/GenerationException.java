package dev.keysmith.generator.error;

import java.util.List;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.shapes.Shape;

/**
 * A mistake of the user: in the model, the configuration or the output directory. The message is
 * one line for the log that says where, what was found and what is allowed.
 */
public final class GenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> details;

  /** A mistake without a place in the model. */
  public GenerationException(String message) {
    this(message, List.of());
  }

  /**
   * A mistake of several parts.
   *
   * @param details a line each, for a log that is asked to tell all
   */
  public GenerationException(String message, List<String> details) {
    super(message);
    this.details = List.copyOf(details);
  }

  /** A mistake at a place, told as {@code file:line:column: message}. */
  public GenerationException(FromSourceLocation place, String message) {
    this(located(place.getSourceLocation(), message));
  }

  /** A mistake of a shape, told as {@code file:line:column: shape id: message}. */
  public GenerationException(Shape shape, String message) {
    this(located(shape.getSourceLocation(), shape.getId() + ": " + message));
  }

  /** What a log that is asked to tell all adds to the message; empty if nothing. */
  public List<String> details() {
    return details;
  }

  private static String located(SourceLocation place, String message) {
    return place.equals(SourceLocation.NONE)
        ? message
        : place.getFilename() + ':' + place.getLine() + ':' + place.getColumn() + ": " + message;
  }
}
