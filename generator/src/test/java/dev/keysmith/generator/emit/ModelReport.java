package dev.keysmith.generator.emit;

import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;

/**
 * What became of a model.
 *
 * @param name that of its file
 * @param types the files of the client, each of which is one type
 * @param lines all lines of these
 * @param generated the seconds to generate it
 * @param compiled the seconds to compile it
 * @param failure empty if there is none
 */
record ModelReport(
    String name,
    int operations,
    int types,
    long lines,
    double generated,
    double compiled,
    String failure) {
  static final String HEADER = line("model", "operations", "types", "lines", "generate", "javac");

  /** Of how many of its operations each service is also made a client of its own. */
  private static final int PARTS = 3;

  static ModelReport of(ModelSource source) {
    long start = System.nanoTime();
    int operations = 0;
    int types = 0;
    long lines = 0;
    double generated = 0;
    String failure = "";
    try {
      Model model = ModelLoader.load(List.of(source)).model();
      Selection selection = Selector.select(model, null, OperationFilter.ALL);
      operations = selection.operations().size();
      GeneratedClient client = GeneratedClient.of(model);
      generated = seconds(start);
      types = client.files().size();
      lines = client.files().stream().mapToLong(file -> file.text().lines().count()).sum();
      checkParts(model, client, selection.operations());
      start = System.nanoTime();
      check(client.compiler().classes());
    } catch (IOException | RuntimeException | AssertionError e) {
      failure = String.valueOf(e);
    }
    return new ModelReport(
        source.fileName(), operations, types, lines, generated, seconds(start), failure);
  }

  private static void checkParts(Model model, GeneratedClient whole, List<OperationShape> all) {
    for (int i = 0; i < PARTS; i++) {
      OperationShape operation = all.get(i * (all.size() - 1) / (PARTS - 1));
      PartOfAClient.assertAgrees(whole, GeneratedClient.of(model, operation.getId().toString()));
    }
  }

  /** No invokedynamic, and no method that HotSpot would not compile. */
  private static void check(Map<String, byte[]> classes) throws IOException {
    List<String> dynamic = ClassConstants.dynamic(classes);
    if (!dynamic.isEmpty()) {
      throw new AssertionError("invokedynamic in " + dynamic);
    }
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      MethodSizes.of(each.getValue()).checkIn(each.getKey());
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  boolean failed() {
    return !failure.isEmpty();
  }

  String line() {
    String told = failed() ? "  FAILED: " + failure : "";
    return line(
            name,
            String.valueOf(operations),
            String.valueOf(types),
            String.valueOf(lines),
            String.format(Locale.ROOT, "%.1f s", generated),
            String.format(Locale.ROOT, "%.1f s", compiled))
        + told;
  }

  /** The last line of the table. */
  static String sum(List<ModelReport> all, double seconds) {
    return String.format(
        Locale.ROOT,
        "%d services, %,d operations, %,d types, %,d lines, %.0f s, %d failures",
        all.size(),
        all.stream().mapToInt(ModelReport::operations).sum(),
        all.stream().mapToInt(ModelReport::types).sum(),
        all.stream().mapToLong(ModelReport::lines).sum(),
        seconds,
        all.stream().filter(ModelReport::failed).count());
  }

  private static String line(
      String name, String operations, String types, String lines, String generate, String javac) {
    return String.format(
        Locale.ROOT, "%-58s %10s %7s %9s %9s %9s", name, operations, types, lines, generate, javac);
  }
}
