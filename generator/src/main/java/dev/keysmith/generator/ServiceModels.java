package dev.keysmith.generator;

import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.Selector;
import java.util.List;
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
    List<Head> heads = heads(sources);
    List<ShapeId> ids = heads.stream().map(head -> head.ids().get(0)).distinct().sorted().toList();
    if (ids.size() < 2) {
      return sources;
    }
    List<ModelSource> others =
        heads.stream()
            .filter(head -> service == null || !head.isOf(service))
            .map(Head::source)
            .toList();
    if (others.size() == heads.size() && !haveAnother(sources, others)) {
      Selector.chooseService(ids, service);
    }
    return service == null ? sources : ModelSources.without(others, sources);
  }

  /** Whether there is a service beside those of C2J models. */
  private static boolean haveAnother(List<ModelSource> sources, List<ModelSource> c2j) {
    return sources.stream().anyMatch(source -> !c2j.contains(source) && source.hasService());
  }

  private static List<Head> heads(List<ModelSource> sources) {
    return sources.stream()
        .map(source -> new Head(source, source.c2jServices().stream().map(ShapeId::from).toList()))
        .filter(head -> !head.ids().isEmpty())
        .toList();
  }

  /**
   * The sets of sources, without those of C2J models that are of none of the services; all of them,
   * if a service is not among these, so that what is near to its name can be told.
   */
  static List<List<ModelSource>> ofSeveral(List<List<ModelSource>> sets, List<String> services) {
    if (services.isEmpty()) {
      return sets;
    }
    List<Head> heads = heads(sets.stream().flatMap(List::stream).toList());
    boolean allThere =
        services.stream().allMatch(service -> heads.stream().anyMatch(head -> head.isOf(service)));
    if (!allThere) {
      return sets;
    }
    List<ModelSource> others =
        heads.stream()
            .filter(head -> services.stream().noneMatch(head::isOf))
            .map(Head::source)
            .toList();
    return sets.stream().filter(set -> set.stream().noneMatch(others::contains)).toList();
  }

  /**
   * What a C2J model says of itself.
   *
   * @param ids of which its service has one
   */
  private record Head(ModelSource source, List<ShapeId> ids) {
    boolean isOf(String service) {
      return ids.stream().anyMatch(id -> Selector.isNamed(id, service));
    }
  }
}
