package dev.keysmith.generator;

import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.Selector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    Map<ModelSource, List<ShapeId>> c2j = c2jServices(sources);
    List<ShapeId> ids = c2j.values().stream().map(each -> each.get(0)).distinct().sorted().toList();
    if (ids.size() < 2) {
      return sources;
    }
    List<ModelSource> others = new ArrayList<>(c2j.keySet());
    if (service != null) {
      others.removeIf(source -> isOf(c2j.get(source), service));
    }
    boolean allC2j =
        sources.stream().noneMatch(source -> !c2j.containsKey(source) && source.hasService());
    if (others.size() == c2j.size() && allC2j) {
      Selector.chooseService(ids, service);
    }
    return service == null ? sources : ModelSources.without(others, sources);
  }

  /** The C2J models, each with the ids that its service may have. */
  private static Map<ModelSource, List<ShapeId>> c2jServices(Collection<ModelSource> sources) {
    Map<ModelSource, List<ShapeId>> services = new IdentityHashMap<>();
    for (ModelSource source : sources) {
      List<ShapeId> ids = source.c2jServices().stream().map(ShapeId::from).toList();
      if (!ids.isEmpty()) {
        services.put(source, ids);
      }
    }
    return services;
  }

  /**
   * The sets of sources, without those of C2J models that are of none of the services; all of them,
   * if a service is not among these, so that what is near to its name can be told.
   */
  static List<List<ModelSource>> ofSeveral(List<List<ModelSource>> sets, List<String> services) {
    if (services.isEmpty()) {
      return sets;
    }
    Map<ModelSource, List<ShapeId>> c2j = c2jServices(sets.stream().flatMap(List::stream).toList());
    boolean allThere =
        services.stream()
            .allMatch(service -> c2j.values().stream().anyMatch(ids -> isOf(ids, service)));
    return allThere ? sets.stream().filter(set -> mayHold(set, c2j, services)).toList() : sets;
  }

  private static boolean mayHold(
      List<ModelSource> set, Map<ModelSource, List<ShapeId>> c2j, List<String> services) {
    List<List<ShapeId>> own = set.stream().filter(c2j::containsKey).map(c2j::get).toList();
    return own.isEmpty()
        || own.stream().anyMatch(ids -> services.stream().anyMatch(name -> isOf(ids, name)));
  }

  private static boolean isOf(List<ShapeId> ids, String service) {
    return ids.stream().anyMatch(id -> Selector.isNamed(id, service));
  }
}
