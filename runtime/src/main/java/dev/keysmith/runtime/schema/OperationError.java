package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An error of an operation. Each operation has its own sealed interface below this one, which
 * permits the errors that its model lists and one for all others. Every implementation is a {@link
 * ServiceException} too.
 */
public interface OperationError {
  /** The error's name on the wire, without namespace; empty when the response has none. */
  String code();

  @Nullable String getMessage();

  /** The HTTP status, or 0 when the error does not come from a response. */
  int statusCode();

  @Nullable String requestId();

  /** This error to throw. */
  ServiceException exception();

  /** The error's members as a tree. */
  Value.Structure toValue();
}
