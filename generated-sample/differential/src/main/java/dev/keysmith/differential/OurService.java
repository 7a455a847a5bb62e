package dev.keysmith.differential;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;

/** A generated client's general call. */
public interface OurService {
  Shape call(Operation<Shape, Shape, OperationError> operation, Shape input);
}
