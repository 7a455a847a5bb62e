package dev.keysmith.generator.diff;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.emit.GeneratedClient;
import dev.keysmith.generator.select.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import software.amazon.smithy.model.Model;

/** A version of a client, generated and compiled, and what is compiled against it. */
record CompiledClient(Map<String, byte[]> classes) {

  static CompiledClient of(Model model, Selection selection) throws IOException {
    return new CompiledClient(
        GeneratedClient.of(model, selection)
            .add(new MemoryCompiler("-nowarn", "-proc:none"))
            .classes());
  }

  ClassLoader loader() {
    return MemoryCompiler.loader(classes);
  }

  /** What javac says of a caller, whose classes are added to {@code compiled}. */
  List<String> compile(String typeName, String source, Map<String, byte[]> compiled)
      throws IOException {
    MemoryCompiler compiler = new MemoryCompiler("-Xlint:none", "-proc:none").withClasses(classes);
    return compiler.add(typeName, source).compile(compiled).stream()
        .filter(line -> !line.contains("deprecated") && !line.contains("-Xlint"))
        .toList();
  }

  /** This client with the classes of a caller that was compiled elsewhere. */
  ClassLoader loader(Map<String, byte[]> callers) {
    Map<String, byte[]> all = new TreeMap<>(classes);
    all.putAll(callers);
    return MemoryCompiler.loader(all);
  }

  byte[] jar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        jar.putNextEntry(new ZipEntry(each.getKey().replace('.', '/') + ".class"));
        jar.write(each.getValue());
        jar.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
