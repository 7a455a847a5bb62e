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
 * than a version does while one works on it, the request, and the models' names and content.
 */
final class InputKey {
  private final Digest digest = new Digest();

  private InputKey() {}

  static String of(GenerationRequest request, List<ModelSource> sources) {
    InputKey key = new InputKey();
    key.addGenerator();
    key.digest.add(String.valueOf(request.service())).add(request.packageName());
    key.digest.add(request.operations().toString());
    for (ModelSource source : sources) {
      key.digest.add(source.fileName()).add(source.content());
    }
    return key.digest.hex();
  }

  private void addGenerator() {
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
