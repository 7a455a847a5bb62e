package dev.keysmith.generator.select;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Takes the service and the wanted operations, and what they need. */
public final class Selector {
  private Selector() {}

  /**
   * Selects.
   *
   * @param service id or name of the service; null for the model's only one
   * @param operations names, ids or patterns such as {@code GenerateDataKey*}; all if empty
   * @throws dev.keysmith.generator.error.GenerationException if there is no such service or
   *     operation, with the near misses, or no protocol that can be generated
   */
  public static Selection select(Model model, @Nullable String service, List<String> operations) {
    ServiceShape chosen = ServiceChoice.of(model, service);
    List<OperationShape> all = ServiceOperations.of(model, chosen);
    List<OperationShape> wanted = OperationChoice.of(chosen, all, operations);
    return new Selection(
        chosen, ProtocolChoice.of(chosen), wanted, Closure.of(model, chosen, wanted));
  }
}
