package dev.keysmith.randommodels;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.emit.ClassConstants;
import dev.keysmith.generator.emit.GeneratedClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles clients without letting a warning pass, several at once. */
final class Compilation {
  private Compilation() {}

  /**
   * What loads the classes of the clients.
   *
   * @throws Failure at the first error or warning
   */
  static ClassLoader of(Collection<Candidate> candidates) {
    Map<String, byte[]> classes = new TreeMap<>();
    List<Diagnostic<? extends JavaFileObject>> found = compile(candidates, classes);
    if (!found.isEmpty()) {
      throw failure(found.get(0));
    }
    return link(classes);
  }

  /** What the compiler finds, and the classes. */
  static List<Diagnostic<? extends JavaFileObject>> compile(
      Collection<Candidate> candidates, Map<String, byte[]> classes) {
    MemoryCompiler compiler = GeneratedClient.strictCompiler();
    candidates.forEach(each -> each.client().add(compiler));
    try {
      return compiler.compileInto(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Failure failure(Diagnostic<? extends JavaFileObject> found) {
    return new Failure("compiling, " + found.getCode(), found.toString());
  }

  /** Loads and links each class. */
  static ClassLoader link(Map<String, byte[]> classes) {
    try {
      List<String> dynamic = ClassConstants.dynamic(classes);
      if (!dynamic.isEmpty()) {
        throw new Failure("compiling, invokedynamic", dynamic.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ClassLoader loader = MemoryCompiler.loader(classes);
    classes.keySet().forEach(name -> link(loader, name));
    return loader;
  }

  private static void link(ClassLoader loader, String name) {
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new Failure("linking, " + e.getClass().getSimpleName(), name + ": " + e);
    }
  }
}
