package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.source.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.traits.ErrorTrait;

/**
 * Holds a client of some operations against the one of all: names and sources do not depend on what
 * else was selected. Only what lists operations or errors lists fewer.
 */
public final class PartOfAClient {
  private final Map<String, String> whole;
  private final Map<String, String> part;
  private final Set<String> lists = new TreeSet<>();

  private PartOfAClient(GeneratedClient whole, GeneratedClient part) {
    this.whole = files(whole);
    this.part = files(part);
    addLists(whole);
  }

  /** Asserts that the two agree on every file. */
  public static void assertAgrees(GeneratedClient whole, GeneratedClient part) {
    new PartOfAClient(whole, part).check();
  }

  /** The clients, the table of errors, and errors, which implement an interface an operation. */
  private void addLists(GeneratedClient client) {
    JavaPlan plan = client.plan();
    lists.add(path(plan.service().client().type()));
    lists.add(path(plan.service().asyncClient().type()));
    lists.add(path(plan.service().errors()));
    client.selection().shapes().stream()
        .filter(shape -> shape.hasTrait(ErrorTrait.class))
        .forEach(error -> lists.add(path(plan.type(error))));
  }

  private static String path(ClassName type) {
    return type.canonicalName().replace('.', '/') + ".java";
  }

  private void check() {
    part.forEach(
        (path, text) -> {
          String other = String.valueOf(whole.get(path));
          assertTrue(whole.containsKey(path), () -> path + " is no file of the whole client");
          if (lists.contains(path)) {
            Set<String> added = words(text);
            added.removeAll(words(other));
            assertEquals(Set.of(), added, path);
          } else {
            assertEquals(other, text, path);
          }
        });
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.split("[^\\p{L}\\p{N}_$]+", -1)));
  }

  private static Map<String, String> files(GeneratedClient client) {
    return client.files().stream()
        .collect(Collectors.toMap(SourceFile::path, SourceFile::text, (a, b) -> a, TreeMap::new));
  }
}
