package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.SeveralServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.smithy.model.Model;

/**
 * The evolution promise, on each pair of {@code src/test/resources/diff}: what the report calls
 * compatible breaks no caller, and what it says of source and binaries is found by those who know.
 */
class EvolutionTest {
  /** Breaks that no compiler sees. */
  private static final Map<String, String> UNSEEN =
      Map.of("a-member-before-takes-a-name", "the constant is there, but is another value");

  private record Old(CompiledClient client, Caller caller) {}

  /** By their models: many pairs begin alike. */
  private final Map<String, Old> olds = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> eachReportIsTrue() throws IOException {
    return Pair.all().stream().map(pair -> dynamicTest(pair.name(), () -> check(pair)));
  }

  private void check(Pair pair) throws IOException, ReflectiveOperationException {
    DiffReport report = ModelComparison.run(pair.request());
    Old old = old(pair);
    Evolution found = Evolution.of(old.caller(), old.client(), client(pair, pair.after()));
    boolean seen = !UNSEEN.containsKey(pair.name());
    check(!report.with(Effect.SOURCE).isEmpty() && seen, found.source(), report);
    check(!report.with(Effect.BINARY).isEmpty() && seen, found.binary(), report);
  }

  private static void check(boolean told, List<String> found, DiffReport report) {
    if (told) {
      assertFalse(found.isEmpty(), () -> "nobody is broken by " + report.text(Format.TEXT));
    } else {
      assertEquals(List.of(), found, () -> report.text(Format.TEXT));
    }
  }

  private Old old(Pair pair) throws IOException, ReflectiveOperationException {
    String key = pair.operations() + Files.readString(pair.before());
    Old known = olds.get(key);
    if (known != null) {
      return known;
    }
    CompiledClient client = client(pair, pair.before());
    Old old = new Old(client, Caller.of(client));
    olds.put(key, old);
    return old;
  }

  private static CompiledClient client(Pair pair, Path model) throws IOException {
    Model loaded = ModelLoader.load(ModelSources.find(List.of(model), ClassPath.entries())).model();
    return CompiledClient.of(
        loaded,
        new SeveralServices(List.of(), OperationFilter.of(pair.operations())).of(loaded).get(0));
  }
}
