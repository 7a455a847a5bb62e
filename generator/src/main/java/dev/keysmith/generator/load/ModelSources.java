package dev.keysmith.generator.load;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.c2j.Neighbours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the model files: of Smithy, and of AWS's C2J format with the files beside them. */
public final class ModelSources {
  /** By name, hence each once and in the same order on every machine with the same paths. */
  private final Map<String, ModelSource> found = new TreeMap<>();

  private ModelSources() {}

  /**
   * All model files, sorted by name.
   *
   * @param models files, folders (searched through) and jars, all of which must exist
   * @param libraries a class path, of whose jars and folders those with a {@code
   *     META-INF/smithy/manifest} are read
   * @throws GenerationException if one of {@code models} is not there, cannot be read or is no
   *     model
   */
  public static List<ModelSource> find(Collection<Path> models, Collection<Path> libraries) {
    ModelSources sources = new ModelSources();
    models.forEach(sources::addModel);
    if (!models.isEmpty() && sources.found.isEmpty()) {
      throw new GenerationException(
          "There is no model in "
              + models.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ": no file there is one, which ends in .smithy, or is a .json or .jar with a model in"
              + " it.");
    }
    libraries.forEach(sources::addLibrary);
    return new ArrayList<>(sources.found.values());
  }

  /**
   * A model that is no file, with what a class path has.
   *
   * @param name for messages; its ending tells the format
   */
  public static List<ModelSource> of(String name, String text, Collection<Path> libraries) {
    List<ModelSource> sources = new ArrayList<>(find(List.of(), libraries));
    sources.add(new ModelSource(name, text.getBytes(StandardCharsets.UTF_8)));
    return sources;
  }

  /** The sources but for some C2J models and what is beside them. */
  public static List<ModelSource> without(
      Collection<ModelSource> models, Collection<ModelSource> sources) {
    C2jSources left = new C2jSources(models);
    return sources.stream().filter(source -> !left.contain(source)).toList();
  }

  private void addModel(Path path) {
    try {
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        addFile(path);
      }
    } catch (IOException e) {
      throw new GenerationException("Cannot read the model " + path + ": " + reason(e));
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(ModelSources::isModel).sorted().toList();
    }
    for (Path file : files) {
      if (!ModelSource.isJarName(file.toString())) {
        addIfModel(file);
      } else {
        addLibrary(file);
      }
    }
  }

  private void addFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new GenerationException("There is no model at " + file + '.');
    }
    if (!isModel(file)) {
      throw new GenerationException(
          file + ": not a model: a file that ends in .smithy, .json or .jar, or a folder, is.");
    }
    if (!ModelSource.isJarName(file.toString())) {
      if (!addIfModel(file)) {
        throw new GenerationException(
            file
                + ": not a model: a Smithy JSON AST has a \"smithy\" version at its top, and AWS's"
                + " C2J has \"metadata\" and \"operations\" there.");
      }
    } else if (!addLibrary(file)) {
      throw new GenerationException(
          file
              + ": not a jar of models: it has neither "
              + SmithyJar.MANIFEST
              + " nor C2J models such as models/NAME-model.json.");
    }
  }

  private static boolean isModel(Path file) {
    return ModelSource.isModelName(file.toString());
  }

  /** Leaves out JSON that is something else, which folders may hold besides models. */
  private boolean addIfModel(Path file) throws IOException {
    String name = file.toString();
    ModelSource source = new ModelSource(name, Files.readAllBytes(file));
    boolean c2j = source.isC2j();
    if (c2j) {
      addNeighbours(name);
    }
    if (c2j || source.isSmithy()) {
      found.put(name, source);
    }
    return c2j || source.isSmithy();
  }

  private void addNeighbours(String model) throws IOException {
    for (String name : Neighbours.of(model)) {
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        found.put(name, new ModelSource(name, Files.readAllBytes(file)));
      }
    }
  }

  private boolean addLibrary(Path library) {
    try {
      List<ModelSource> models = SmithyJar.read(library);
      if (models.isEmpty()) {
        models = C2jJar.read(library);
      }
      models.forEach(model -> found.put(model.name(), model));
      return !models.isEmpty();
    } catch (IOException e) {
      throw new GenerationException("Cannot read the jar " + library + ": " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
