package dev.keysmith.generator.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
    List<ModelSource> models = new ArrayList<>();
    byte[] manifest = entries.read(MANIFEST).orElse(new byte[0]);
    for (String line : new String(manifest, StandardCharsets.UTF_8).lines().toList()) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        if (Arrays.asList(name.split("[/\\\\]", -1)).contains("..")) {
          throw new IOException("its manifest lists " + name + ", which leads out of it");
        }
        models.add(model(entries, prefix, FOLDER + name));
      }
    }
    return models;
  }

  private static ModelSource model(Entries entries, String prefix, String entry)
      throws IOException {
    Optional<byte[]> content = entries.read(entry);
    if (content.isEmpty()) {
      throw new FileNotFoundException("its manifest lists " + entry + ", which is not there");
    }
    return new ModelSource(prefix + entry, content.get());
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static Optional<byte[]> bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    }
  }

  /**
   * A jar or a folder: the bytes of an entry. (No {@code byte @Nullable []} in this module: the
   * parser that makes the plugin's descriptor does not know it.)
   */
  private interface Entries {
    Optional<byte[]> read(String entry) throws IOException;
  }
}
