package dev.keysmith.generator;

import dev.keysmith.generator.emit.Emission;
import dev.keysmith.generator.emit.SourceFile;
import dev.keysmith.generator.load.LoadedModel;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.OperationShape;

/**
 * What each operation costs: by how much a client of it alone is larger than a client without
 * operations. Operations share shapes, so a client of several is smaller than the sum.
 *
 * @param service its shape id
 * @param protocol the shape id of the protocol that a client speaks when it is told nothing else
 * @param operations in model order
 * @param bare a client without operations
 * @param all a client of all these operations
 */
public record OperationListing(
    String service, String protocol, List<Cost> operations, Size bare, Size all) {

  /**
   * One operation.
   *
   * @param shapes how many shapes it reaches: its input, output and errors, and what these hold
   * @param added what it adds to a client without operations
   */
  public record Cost(String name, int shapes, Size added) {}

  /** Generated sources, by number and by bytes of text. */
  public record Size(int files, long bytes) {
    private Size minus(Size other) {
      return new Size(files - other.files, bytes - other.bytes);
    }
  }

  /**
   * Lists operations.
   *
   * @param models files, folders and jars with models
   * @param libraries a class path, of which Smithy jars are read too
   * @param service id or name of the service; null for the only one
   * @param operations which operations
   * @throws dev.keysmith.generator.error.GenerationException for what the user can put right
   */
  public static OperationListing of(
      List<Path> models,
      List<Path> libraries,
      @Nullable String service,
      OperationFilter operations) {
    LoadedModel loaded =
        ModelLoader.load(ServiceModels.of(ModelSources.find(models, libraries), service));
    Selection chosen = Selector.select(loaded.model(), service, operations);
    JavaPlan plan = Planner.plan(loaded.model(), chosen.service(), "client");
    Size bare = size(loaded, Selector.selection(loaded.model(), chosen.service(), List.of()), plan);
    List<Cost> costs = new ArrayList<>();
    for (OperationShape operation : chosen.operations()) {
      Selection alone = Selector.selection(loaded.model(), chosen.service(), List.of(operation));
      costs.add(
          new Cost(
              operation.getId().getName(chosen.service()),
              alone.shapes().size(),
              size(loaded, alone, plan).minus(bare)));
    }
    return new OperationListing(
        chosen.service().getId().toString(),
        chosen.protocol().toString(),
        costs,
        bare,
        size(loaded, chosen, plan));
  }

  private static Size size(LoadedModel loaded, Selection selection, JavaPlan plan) {
    List<SourceFile> files = Emission.emit(loaded.model(), selection, plan);
    long bytes =
        files.stream().mapToLong(file -> file.text().getBytes(StandardCharsets.UTF_8).length).sum();
    return new Size(files.size(), bytes);
  }

  /** A table for a console. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Operations of "
            + service
            + ", which speaks "
            + protocol
            + ", and what each adds to a client:");
    lines.add(line("shapes", "files", "bytes", "operation"));
    for (Cost cost : operations) {
      lines.add(
          line(
              number(cost.shapes()),
              number(cost.added().files()),
              number(cost.added().bytes()),
              cost.name()));
    }
    lines.add(
        line("", number(bare.files()), number(bare.bytes()), "(a client without operations)"));
    lines.add(line("", number(all.files()), number(all.bytes()), "(a client of all of these)"));
    return lines;
  }

  private static String line(String shapes, String files, String bytes, String name) {
    return String.format(Locale.ROOT, "%8s %7s %11s  %s", shapes, files, bytes, name);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
