package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Which service of a model is meant. */
final class ServiceChoice {
  private ServiceChoice() {}

  private static final int TOLD = 10;

  static ServiceShape of(Model model, @Nullable String wanted) {
    List<ShapeId> services =
        model.shapes(ServiceShape.class).map(ServiceShape::getId).sorted().toList();
    if (services.isEmpty()) {
      throw new GenerationException(
          "The model has no service shape; a client can only be made for one.");
    }
    return model.expectShape(of(services, wanted), ServiceShape.class);
  }

  /**
   * @param services all ids, sorted, at least one
   */
  static ShapeId of(List<ShapeId> services, @Nullable String wanted) {
    return wanted == null ? only(services) : named(services, wanted);
  }

  private static ShapeId only(List<ShapeId> services) {
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

  private static ShapeId named(List<ShapeId> services, String wanted) {
    List<ShapeId> matches = services.stream().filter(NamePattern.of(wanted)::matches).toList();
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

  private static String ids(List<ShapeId> services) {
    String ids =
        services.stream().limit(TOLD).map(ShapeId::toString).collect(Collectors.joining(", "));
    return services.size() > TOLD ? ids + ", ... (" + services.size() + " in all)" : ids;
  }
}
