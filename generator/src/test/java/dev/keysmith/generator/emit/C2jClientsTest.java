package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every C2J model among the fixtures becomes a client that javac takes without a warning. */
final class C2jClientsTest {
  private static final Path CASES = Path.of("src/test/resources/c2j");

  @Test
  void allOfThemCompileAndLoad() throws IOException, ClassNotFoundException {
    List<Path> folders;
    try (Stream<Path> list = Files.list(CASES)) {
      folders = list.sorted().toList();
    }
    MemoryCompiler compiler = GeneratedClient.strictCompiler();
    for (Path folder : folders) {
      String name = folder.getFileName().toString().replace('-', '_');
      GeneratedClient.of(sources(folder), "com.example." + name).add(compiler);
    }
    Map<String, byte[]> classes = compiler.classes();
    assertTrue(classes.size() > 20 * folders.size());
    ClassLoader loader = MemoryCompiler.loader(classes);
    for (String type : classes.keySet()) {
      assertEquals(type, Class.forName(type, true, loader).getName());
    }
  }

  /** Without what is expected of the import, which is a model too. */
  private static List<ModelSource> sources(Path folder) {
    return ModelSources.find(List.of(folder), List.of()).stream()
        .filter(source -> !source.fileName().endsWith(".smithy"))
        .toList();
  }
}
