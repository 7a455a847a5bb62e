package dev.keysmith.generator.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the models of a jar or a folder of classes as its {@code META-INF/smithy/manifest} lists
 * them: <a href="https://smithy.io/2.0/spec/model.html">Smithy, section "Shape and model
 * packages"</a>. The jar is opened without the JDK's URL cache, which would keep it open, and
 * stale, for the life of a Maven daemon.
 */
final class SmithyJar {
  static final String MANIFEST = "META-INF/smithy/manifest";
  private static final String FOLDER = "META-INF/smithy/";

  private SmithyJar() {}

  /** The models; none if there is no manifest. */
  static List<ModelSource> read(Path library) throws IOException {
    if (Files.isDirectory(library)) {
      return read(entry -> bytes(library.resolve(entry)), library + "/");
    }
    if (!Files.exists(library)) {
      return List.of();
    }
    try (ZipFile zip = new ZipFile(library.toFile())) {
      return read(entry -> bytes(zip, entry), "jar:" + library.toUri() + "!/");
    }
  }

  private static List<ModelSource> read(Entries entries, String prefix) throws IOException {
    byte[] manifest = entries.read(MANIFEST);
    List<ModelSource> models = new ArrayList<>();
    if (manifest != null) {
      for (String line : new String(manifest, StandardCharsets.UTF_8).lines().toList()) {
        String name = line.strip();
        if (!name.isEmpty() && !name.startsWith("#")) {
          models.add(model(entries, prefix, FOLDER + name));
        }
      }
    }
    return models;
  }

  private static ModelSource model(Entries entries, String prefix, String entry)
      throws IOException {
    byte[] content = entries.read(entry);
    if (content == null) {
      throw new FileNotFoundException("its manifest lists " + entry + ", which is not there");
    }
    return new ModelSource(prefix + entry, content);
  }

  private static byte @Nullable [] bytes(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  private static byte @Nullable [] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** A jar or a folder: the bytes of an entry, or null. */
  private interface Entries {
    byte @Nullable [] read(String entry) throws IOException;
  }
}
