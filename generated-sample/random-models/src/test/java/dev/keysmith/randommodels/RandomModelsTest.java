package dev.keysmith.randommodels;

import static org.junit.jupiter.api.Assertions.fail;

import dev.keysmith.randommodels.model.Ast;
import dev.keysmith.randommodels.model.RandomModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Clients of random models. {@code -Dkeysmith.random.models=N} takes more of them, {@code
 * -Dkeysmith.random.seed=N} others: the model of each seed is always the same. Of what fails, the
 * first kinds ({@code -Dkeysmith.random.shrunk=N}) are made smaller; each is written to a file. See
 * CONTRIBUTING.md.
 */
final class RandomModelsTest {
  private static final int MODELS = Integer.getInteger("keysmith.random.models", 200);
  private static final long SEED = Long.getLong("keysmith.random.seed", 1);
  private static final int SHRUNK = Integer.getInteger("keysmith.random.shrunk", 3);
  private static final int BATCH = 40;
  private static final Path FOUND = Path.of("target", "random-models");

  @Test
  void keepWhatTheyPromise() throws IOException {
    System.out.println(MODELS + " random models from seed " + SEED);
    Map<Long, Failure> failures = new TreeMap<>();
    for (long from = SEED; from < SEED + MODELS; from += BATCH) {
      Batch batch = new Batch();
      for (long seed = from; seed < Math.min(from + BATCH, SEED + MODELS); seed++) {
        batch.add(name(seed), RandomModel.of(seed));
      }
      batch
          .run()
          .forEach((name, failure) -> failures.put(Long.valueOf(name.substring(5)), failure));
    }
    if (!failures.isEmpty()) {
      fail(told(failures));
    }
  }

  private static String name(long seed) {
    return "seed " + seed;
  }

  /** One model of each kind of failure, the others by their seeds. */
  private static String told(Map<Long, Failure> failures) throws IOException {
    Map<String, StringBuilder> kinds = new LinkedHashMap<>();
    for (Map.Entry<Long, Failure> each : failures.entrySet()) {
      Failure failure = each.getValue();
      if (kinds.containsKey(failure.kind())) {
        kinds.get(failure.kind()).append(' ').append(each.getKey());
      } else {
        boolean shrink = kinds.size() < SHRUNK;
        kinds.put(failure.kind(), new StringBuilder(told(each.getKey(), failure, shrink)));
      }
    }
    return failures.size() + " of " + MODELS + " models fail\n" + String.join("\n", kinds.values());
  }

  private static String told(long seed, Failure failure, boolean shrink) throws IOException {
    Ast ast = RandomModel.of(seed);
    Ast smallest = shrink ? Shrinker.shrink(name(seed), ast, failure) : ast;
    Failure again = Trial.of(name(seed), smallest).orElse(failure);
    Path file = write(failure.kind().replaceAll("[^A-Za-z]+", "-") + "-seed-" + seed, smallest);
    return file + ": " + again.getMessage() + "\n  seeds " + seed;
  }

  private static Path write(String name, Ast ast) throws IOException {
    String idl = SmithyModels.idl(ast);
    Files.createDirectories(FOUND);
    Path file = FOUND.resolve(name + (idl.isEmpty() ? ".json" : ".smithy"));
    if (idl.isEmpty()) {
      Files.write(file, ast.json());
    } else {
      Files.writeString(file, idl);
    }
    return file;
  }
}
