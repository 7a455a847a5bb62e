package dev.keysmith.generator.emit;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;

/** What is generated from a model, and a compiler for it that lets no warning pass. */
public record GeneratedClient(List<SourceFile> files) {

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
    JavaPlan plan = Planner.plan(model, selection.service(), "com.example");
    return new GeneratedClient(Emission.emit(model, selection, plan));
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
