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
record GeneratedClient(List<SourceFile> files) {

  static GeneratedClient of(Path model, String... operations) {
    return of(ModelLoader.load(ModelSources.find(List.of(model), List.of())).model(), operations);
  }

  static GeneratedClient of(Model loaded, String... operations) {
    Selection selection = Selector.select(loaded, null, List.of(operations));
    JavaPlan plan = Planner.plan(loaded, selection.service(), "com.example");
    return new GeneratedClient(Emission.emit(loaded, selection, plan));
  }

  MemoryCompiler compiler() {
    return compiler(
        "-Xlint:all,-processing",
        "-Xdoclint:all/protected",
        "-Werror",
        "-proc:none",
        "--release",
        "17",
        "-Xmaxwarns",
        "20");
  }

  MemoryCompiler compiler(String... options) {
    MemoryCompiler compiler = new MemoryCompiler(options);
    files.forEach(file -> compiler.add(typeName(file), file.text()));
    return compiler;
  }

  private static String typeName(SourceFile file) {
    return file.path().replace(".java", "").replace('/', '.');
  }
}
