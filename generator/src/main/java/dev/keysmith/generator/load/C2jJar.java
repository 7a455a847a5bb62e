package dev.keysmith.generator.load;

import dev.keysmith.generator.load.c2j.C2j;
import dev.keysmith.generator.load.c2j.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the C2J models of a jar, which has no list of them: they are found by their names, such as
 * {@code models/kms-2014-11-01-model.json}, and what is beside them by theirs.
 */
final class C2jJar {
  private C2jJar() {}

  /** The models and their neighbours; none if it is no jar or has no models. */
  static List<ModelSource> read(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return List.of();
    }
    List<ModelSource> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      String prefix = "jar:" + jar.toUri() + "!/";
      for (ZipEntry entry : zip.stream().toList()) {
        if (Neighbours.isModelName(entry.getName())) {
          add(zip, entry, prefix, found);
        }
      }
    }
    return found;
  }

  private static void add(ZipFile zip, ZipEntry entry, String prefix, List<ModelSource> found)
      throws IOException {
    ModelSource model = source(zip, entry, prefix);
    if (!C2j.isModel(model.content())) {
      return;
    }
    found.add(model);
    for (String name : Neighbours.of(entry.getName())) {
      ZipEntry neighbour = zip.getEntry(name);
      if (neighbour != null) {
        found.add(source(zip, neighbour, prefix));
      }
    }
  }

  private static ModelSource source(ZipFile zip, ZipEntry entry, String prefix) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new ModelSource(prefix + entry.getName(), in.readAllBytes());
    }
  }
}
