package dev.keysmith.generator.load;

import dev.keysmith.generator.load.c2j.C2jFiles;
import dev.keysmith.generator.load.c2j.C2jImport;
import dev.keysmith.generator.load.c2j.Neighbours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.node.Node;

/** The C2J models among the sources, each with the files beside it. */
final class C2jSources {
  private final Map<String, ModelSource> byName = new LinkedHashMap<>();
  private final List<ModelSource> models = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  C2jSources(Collection<ModelSource> sources) {
    for (ModelSource source : sources) {
      byName.put(source.name(), source);
      if (source.isC2j()) {
        models.add(source);
        names.add(source.name());
        names.addAll(Neighbours.of(source.name()));
      }
    }
  }

  /** Whether the source is a C2J model or beside one. */
  boolean contain(ModelSource source) {
    return names.contains(source.name());
  }

  List<ModelSource> models() {
    return models;
  }

  /** A model and the files beside it. */
  List<ModelSource> withNeighbours(ModelSource model) {
    List<ModelSource> sources = new ArrayList<>(List.of(model));
    for (String name : Neighbours.of(model.name())) {
      ModelSource neighbour = byName.get(name);
      if (neighbour != null) {
        sources.add(neighbour);
      }
    }
    return sources;
  }

  /** The models as Smithy JSON ASTs. */
  List<Node> smithy() {
    List<Node> smithy = new ArrayList<>();
    for (ModelSource model : models) {
      smithy.add(C2jImport.toSmithy(Neighbours.files(document(model), this::find)));
    }
    return smithy;
  }

  private Optional<C2jFiles.Document> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(C2jSources::document);
  }

  private static C2jFiles.Document document(ModelSource source) {
    return new C2jFiles.Document(source.name(), source.text());
  }
}
