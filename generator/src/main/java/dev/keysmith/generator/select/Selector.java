package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Takes one service and the wanted operations, and what they need. */
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
   * The one service that is meant.
   *
   * @param wanted id or name of the service; null for the model's only one
   * @throws GenerationException if there is no such service
   */
  public static ServiceShape service(Model model, @Nullable String wanted) {
    return ServiceChoice.of(model, wanted);
  }

  /**
   * Selects.
   *
   * @param service id or name of the service; null for the model's only one
   * @throws GenerationException if there is no such service, if any part of {@code filter} matches
   *     nothing (with the near misses), if no operation is left, or if the service has no protocol
   *     that can be generated
   */
  public static Selection select(Model model, @Nullable String service, OperationFilter filter) {
    ServiceShape chosen = ServiceChoice.of(model, service);
    OperationChoice choice = new OperationChoice(model, chosen, filter);
    List<OperationShape> wanted = choice.wanted();
    for (Unmatched part : choice.unmatched()) {
      throw new GenerationException(part.message(chosen.getId().toString()));
    }
    if (wanted.isEmpty() && !filter.equals(OperationFilter.ALL)) {
      throw new GenerationException(
          "No operation of " + chosen.getId() + " is left: " + filter + '.');
    }
    return selection(model, chosen, wanted);
  }

  /**
   * These operations of a service, and what they need.
   *
   * @throws GenerationException if the service has no protocol that can be generated
   */
  public static Selection selection(
      Model model, ServiceShape service, List<OperationShape> operations) {
    return new Selection(
        service, ProtocolChoice.of(service), operations, Closure.of(model, service, operations));
  }
}
