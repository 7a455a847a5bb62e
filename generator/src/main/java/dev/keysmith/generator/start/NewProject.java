package dev.keysmith.generator.start;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * A project that is ready to build: its pom, a first program, and a small model if there is none.
 *
 * @param directory where to; it need not be empty, but nothing in it is overwritten
 * @param groupId of the project, and the package of the program
 * @param artifactId of the project
 * @param version of Keysmith
 * @param models files, folders and jars with models; if empty, a small model is written
 * @param libraries a class path, of which Smithy jars are read too
 * @param service id or name of the service; null for the only one
 */
public record NewProject(
    Path directory,
    String groupId,
    String artifactId,
    String version,
    List<Path> models,
    List<Path> libraries,
    @Nullable String service) {
  private static final String OWN_MODEL = "src/main/smithy/library.smithy";
  private static final Pattern PART = Pattern.compile("(?<!\\$)\\{(\\w+)}");

  /** Copies the lists. */
  public NewProject {
    directory = directory.toAbsolutePath().normalize();
    models = List.copyOf(models);
    libraries = List.copyOf(libraries);
  }

  /**
   * Writes the project.
   *
   * @return the files, below the directory
   * @throws GenerationException if one of the files is there already, if a model or a name cannot
   *     be used, or the disk fails; nothing is written then, but for a disk that fails midway
   */
  public List<String> write() {
    PackagePattern.checkName("groupId", groupId);
    SortedMap<String, String> files = new TreeMap<>();
    if (models.isEmpty()) {
      files.put(OWN_MODEL, template("library.smithy"));
    }
    Map<String, String> parts = parts();
    files.put("pom.xml", fill(template("pom.xml"), parts));
    files.put(
        "src/main/java/" + groupId.replace('.', '/') + "/First.java",
        fill(template("First.java"), parts));
    for (String file : files.keySet()) {
      if (Files.exists(directory.resolve(file))) {
        throw new GenerationException(
            directory.resolve(file)
                + " is there already; a new project needs a folder without it.");
      }
    }
    files.forEach(this::write);
    return List.copyOf(files.keySet());
  }

  private void write(String file, String text) {
    Path path = directory.resolve(file);
    try {
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new GenerationException("Cannot write " + path + ": " + e);
    }
  }

  private Map<String, String> parts() {
    Model model = model();
    Selection selection = Selector.select(model, service, OperationFilter.ALL);
    String packageName = PackagePattern.of(groupId + ".{service}").packageOf(selection.service());
    Map<String, String> parts = new TreeMap<>();
    parts.put("groupId", groupId);
    parts.put("artifactId", artifactId);
    parts.put("version", version);
    parts.put("programPackage", groupId);
    parts.put("package", packageName);
    parts.put("service", selection.service().getId().toString());
    parts.put("models", models.isEmpty() ? OWN_MODEL : inPom());
    parts.putAll(FirstCall.of(model, selection, packageName).parts());
    return parts;
  }

  private Model model() {
    return ModelLoader.load(
            models.isEmpty()
                ? ModelSources.of(OWN_MODEL, template("library.smithy"), libraries)
                : ModelSources.find(models, libraries))
        .model();
  }

  /** From the project on if they are in there, for the project to be moved. */
  private String inPom() {
    StringJoiner paths = new StringJoiner("</model>\n            <model>");
    for (Path model : models) {
      Path absolute = model.toAbsolutePath().normalize();
      Path path = absolute.startsWith(directory) ? directory.relativize(absolute) : absolute;
      paths.add(path.toString().replace('\\', '/').replace("&", "&amp;").replace("<", "&lt;"));
    }
    return paths.toString();
  }

  private static String fill(String template, Map<String, String> parts) {
    return PART.matcher(template)
        .replaceAll(
            part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), part.group())));
  }

  private static String template(String name) {
    try (InputStream in = NewProject.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the generator's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
