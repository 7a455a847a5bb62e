package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * Takes several services, of one model after another, each with those of its operations that are
 * wanted. A service that has none of them is left out.
 */
public final class SeveralServices implements Choice {
  private final Map<String, NamePattern> services = new LinkedHashMap<>();
  private final Set<String> unmatchedServices;
  private final OperationFilter filter;
  private final Map<String, ServiceShape> seen = new TreeMap<>();

  /** What nothing has matched yet; null before the first service. */
  private @Nullable Map<String, Unmatched> unmatched;

  /**
   * Starts with no model.
   *
   * @param services names, ids or patterns; all if empty
   */
  public SeveralServices(List<String> services, OperationFilter filter) {
    services.forEach(text -> this.services.put(text, NamePattern.of(text)));
    this.unmatchedServices = new LinkedHashSet<>(services);
    this.filter = filter;
  }

  @Override
  public List<Selection> of(Model model) {
    List<Selection> selections = new ArrayList<>();
    for (ServiceShape service : model.shapes(ServiceShape.class).sorted().toList()) {
      seen.put(service.getId().toString(), service);
      if (isWanted(service)) {
        List<OperationShape> operations = operations(model, service);
        if (!operations.isEmpty()) {
          selections.add(Selector.selection(model, service, operations));
        }
      }
    }
    return selections;
  }

  private boolean isWanted(ServiceShape service) {
    boolean wanted = services.isEmpty();
    for (Map.Entry<String, NamePattern> pattern : services.entrySet()) {
      if (pattern.getValue().matches(service.getId())) {
        unmatchedServices.remove(pattern.getKey());
        wanted = true;
      }
    }
    return wanted;
  }

  private List<OperationShape> operations(Model model, ServiceShape service) {
    OperationChoice choice = new OperationChoice(model, service, filter);
    List<OperationShape> operations = choice.wanted();
    Map<String, Unmatched> here = new LinkedHashMap<>();
    choice.unmatched().forEach(part -> here.put(part.key(), part));
    if (unmatched == null) {
      unmatched = here;
    } else {
      unmatched.keySet().retainAll(here.keySet());
      unmatched.replaceAll((key, part) -> part.and(here.getOrDefault(key, part)));
    }
    return operations;
  }

  @Override
  public void checkAllFound() {
    for (String service : unmatchedServices) {
      throw new GenerationException(
          "No service '"
              + service
              + "' in the models; "
              + NearMisses.ofShapes(service, seen.values()));
    }
    if (unmatched != null) {
      for (Unmatched part : unmatched.values()) {
        throw new GenerationException(part.message("any of the services"));
      }
    }
  }
}
