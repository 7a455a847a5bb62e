package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Which service of a model is meant. */
final class ServiceChoice {
  private ServiceChoice() {}

  static ServiceShape of(Model model, @Nullable String wanted) {
    List<ServiceShape> services = model.shapes(ServiceShape.class).sorted().toList();
    if (services.isEmpty()) {
      throw new GenerationException(
          "The model has no service shape; a client can only be made for one.");
    }
    return wanted == null ? only(services) : named(services, wanted);
  }

  private static ServiceShape only(List<ServiceShape> services) {
    if (services.size() > 1) {
      throw new GenerationException(
          "The model has "
              + services.size()
              + " services; set 'service' to one of "
              + ids(services)
              + ", or write {service} in 'packageName' for a client of each.");
    }
    return services.get(0);
  }

  private static ServiceShape named(List<ServiceShape> services, String wanted) {
    List<ServiceShape> matches =
        services.stream()
            .filter(service -> NamePattern.of(wanted).matches(service.getId()))
            .toList();
    if (matches.size() > 1) {
      throw new GenerationException(
          "'"
              + wanted
              + "' is the name of several services; set 'service' to one of "
              + ids(matches)
              + '.');
    }
    if (matches.isEmpty()) {
      throw new GenerationException(
          "No service '" + wanted + "' in the model; " + NearMisses.ofShapes(wanted, services));
    }
    return matches.get(0);
  }

  private static String ids(List<ServiceShape> services) {
    return services.stream()
        .map(service -> service.getId().toString())
        .collect(Collectors.joining(", "));
  }
}
