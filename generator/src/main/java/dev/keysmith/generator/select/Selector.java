package dev.keysmith.generator.select;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Takes the service and the wanted operations, and what they need. */
public final class Selector {
  private Selector() {}

  /** Whether a service's id is that of {@code wanted}: an id, a name, or a pattern of either. */
  public static boolean isNamed(ShapeId service, String wanted) {
    return NamePattern.of(wanted).matches(service);
  }

  /**
   * Chooses among services that need not be loaded for it.
   *
   * @param services all ids, sorted, at least one
   * @param wanted id or name of the service; null for the only one
   * @throws dev.keysmith.generator.error.GenerationException if there is no such service, or there
   *     are several
   */
  public static ShapeId chooseService(List<ShapeId> services, @Nullable String wanted) {
    return ServiceChoice.of(services, wanted);
  }

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
