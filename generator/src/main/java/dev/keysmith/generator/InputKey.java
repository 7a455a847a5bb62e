package dev.keysmith.generator;

import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.reconcile.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * The digest of all that generated sources depend on: this generator's own classes, which tell more
 * than a version does while one works on it, the request, and a model's names and content.
 */
final class InputKey {
  private final String common;

  /** The key's part that all models of a request have alike. */
  InputKey(GenerationRequest request) {
    Digest digest = new Digest();
    addGenerator(digest);
    digest.add(request.services().toString()).add(request.packageName().toString());
    common = digest.add(request.operations().toString()).hex();
  }

  /**
   * @param lock the content of the lock file, so that one that was changed is written anew
   */
  String of(List<ModelSource> sources, String lock) {
    Digest digest = new Digest().add(common).add(lock);
    for (ModelSource source : sources) {
      digest.add(source.fileName()).add(source.content());
    }
    return digest.hex();
  }

  private static void addGenerator(Digest digest) {
    CodeSource code = InputKey.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return;
    }
    try {
      Path classes = Path.of(code.getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
