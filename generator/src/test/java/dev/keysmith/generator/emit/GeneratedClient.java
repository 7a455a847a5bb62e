package dev.keysmith.generator.emit;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import dev.keysmith.runtime.schema.Shape;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/** What is generated from a model, and a compiler for it that lets no warning pass. */
public record GeneratedClient(JavaPlan plan, Selection selection, List<SourceFile> files) {
  private static final List<String> STRICT =
      List.of(
          "-Xlint:all,-processing",
          "-Xdoclint:all/protected",
          "-Werror",
          "-proc:none",
          "--release",
          "17",
          "-Xmaxwarns",
          "20");

  /** The client of a model without libraries. */
  public static GeneratedClient of(Path model, String... operations) {
    return of(ModelLoader.load(ModelSources.find(List.of(model), List.of())).model(), operations);
  }

  /** The client of a model's only service, or of some of its operations. */
  static GeneratedClient of(Model loaded, String... operations) {
    return of(loaded, Selector.select(loaded, null, OperationFilter.of(List.of(operations))));
  }

  /** The client of what is selected. */
  public static GeneratedClient of(Model model, Selection selection) {
    return of(model, selection, "com.example");
  }

  private static GeneratedClient of(Model model, Selection selection, String packageName) {
    JavaPlan plan = Planner.plan(model, selection.service(), packageName);
    return new GeneratedClient(plan, selection, Emission.emit(model, selection, plan));
  }

  /** The client of the only service of a model, or of some of its operations, in a package. */
  public static GeneratedClient of(
      List<ModelSource> sources, String packageName, String... operations) {
    Model model = ModelLoader.load(sources).model();
    Selection selection = Selector.select(model, null, OperationFilter.of(List.of(operations)));
    return of(model, selection, packageName);
  }

  /** A compiler without sources, for clients that need what users have and nothing more. */
  public static MemoryCompiler strictCompiler() {
    return new MemoryCompiler(
        Stream.concat(Stream.of("-classpath", classPath()), STRICT.stream())
            .toArray(String[]::new));
  }

  /** The compiler is quicker when it need not look through all that tests have. */
  private static String classPath() {
    return Stream.of(Shape.class, Nullable.class)
        .map(type -> Path.of(location(type)).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With the options that a strict user has. */
  public MemoryCompiler compiler() {
    return add(new MemoryCompiler(STRICT.toArray(String[]::new)));
  }

  /** Adds the sources to a compiler with options of its own. */
  public MemoryCompiler add(MemoryCompiler compiler) {
    files.forEach(file -> compiler.add(typeName(file), file.text()));
    return compiler;
  }

  private static String typeName(SourceFile file) {
    return file.path().replace(".java", "").replace('/', '.');
  }
}
