package dev.keysmith.generator.emit;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;

/** What is generated from a model, and a compiler for it that lets no warning pass. */
public record GeneratedClient(List<SourceFile> files) {

  /** The client of a model without libraries. */
  public static GeneratedClient of(Path model, String... operations) {
    return of(
        ModelLoader.load(ModelSources.find(List.of(model), List.of())).model(),
        List.of(operations));
  }

  /** The client of chosen operations; of all if none is chosen. */
  public static GeneratedClient of(Model loaded, List<String> operations) {
    Selection selection = Selector.select(loaded, null, operations);
    JavaPlan plan = Planner.plan(loaded, selection.service(), "com.example");
    return new GeneratedClient(Emission.emit(loaded, selection, plan));
  }

  /** With the options that a strict user has. */
  public MemoryCompiler compiler() {
    MemoryCompiler compiler =
        new MemoryCompiler(
            "-Xlint:all,-processing",
            "-Xdoclint:all/protected",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-Xmaxwarns",
            "20");
    return add(compiler);
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
