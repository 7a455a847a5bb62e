package dev.keysmith.localkms.operations;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What answers each operation of the service. */
public final class OperationTable {
  private final Map<String, Handler<?, ?, ?>> handlers = new HashMap<>();

  /** Lets the function answer the operation; it throws the generated exceptions. */
  public <I extends Shape, O extends Shape, E extends OperationError> OperationTable on(
      Operation<I, O, E> operation, Function<? super I, ? extends O> answer) {
    if (handlers.put(operation.name(), new Handler<>(operation, answer)) != null) {
      throw new IllegalArgumentException(operation.name() + " is answered twice");
    }
    return this;
  }

  /** The handler of the operation of this name, or null. */
  public @Nullable Handler<?, ?, ?> find(String name) {
    return handlers.get(name);
  }

  /** The names of all operations that are answered, if only by a refusal. */
  public Set<String> names() {
    return Set.copyOf(handlers.keySet());
  }

  /** An operation and what answers it. */
  public record Handler<I extends Shape, O extends Shape, E extends OperationError>(
      Operation<I, O, E> operation, Function<? super I, ? extends O> answer) {}
}
