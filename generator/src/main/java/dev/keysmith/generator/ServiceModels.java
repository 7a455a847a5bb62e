package dev.keysmith.generator;

import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Leaves out the C2J models of other services, of which a jar may have hundreds: each is a model of
 * its own, and its head tells which service it is of. Smithy models stay, since shapes of several
 * may belong together.
 */
final class ServiceModels {
  private ServiceModels() {}

  /**
   * The sources that can have to do with the service.
   *
   * @throws dev.keysmith.generator.error.GenerationException if all are C2J models and none is of
   *     the service, or it is not said which of several is wanted
   */
  static List<ModelSource> of(List<ModelSource> sources, @Nullable String service) {
    TreeMap<ShapeId, ModelSource> c2j = new TreeMap<>();
    for (ModelSource source : sources) {
      source.c2jServices().stream().findFirst().ifPresent(id -> c2j.put(ShapeId.from(id), source));
    }
    if (c2j.size() < 2) {
      return sources;
    }
    List<ModelSource> others = new ArrayList<>(c2j.values());
    if (service != null) {
      others.removeIf(source -> isOf(source, service));
    }
    boolean allC2j =
        sources.stream().noneMatch(source -> source.c2jServices().isEmpty() && source.hasService());
    if (others.size() == c2j.size() && allC2j) {
      Selector.chooseService(List.copyOf(c2j.keySet()), service);
    }
    return service == null ? sources : ModelSources.without(others, sources);
  }

  /**
   * The sets of sources, without those of C2J models that are of none of the services; all of them,
   * if a service is not among these, so that what is near to its name can be told.
   */
  static List<List<ModelSource>> ofSeveral(List<List<ModelSource>> sets, List<String> services) {
    boolean allThere =
        services.stream()
            .allMatch(
                service ->
                    sets.stream().flatMap(List::stream).anyMatch(each -> isOf(each, service)));
    if (services.isEmpty() || !allThere) {
      return sets;
    }
    return sets.stream().filter(set -> mayHold(set, services)).toList();
  }

  private static boolean mayHold(List<ModelSource> set, List<String> services) {
    return set.stream().allMatch(source -> source.c2jServices().isEmpty())
        || set.stream()
            .anyMatch(source -> services.stream().anyMatch(service -> isOf(source, service)));
  }

  private static boolean isOf(ModelSource source, String service) {
    return source.c2jServices().stream()
        .anyMatch(id -> Selector.isNamed(ShapeId.from(id), service));
  }
}
