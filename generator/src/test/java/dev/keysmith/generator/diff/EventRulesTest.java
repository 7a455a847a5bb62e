package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.diff.ModelDiff;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** The list of what is compatible though smithy-diff says more than NOTE of it. */
class EventRulesTest {
  @Test
  void isTheListOfTheDocumentation() throws IOException {
    List<String> documented =
        Files.readString(Path.of("../ARCHITECTURE.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("| event | up to | compatible | why |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertEquals(
        documented,
        EventRules.COMPATIBLE.stream()
            .map(
                rule ->
                    "| `%s` | %s | %s | %s |"
                        .formatted(rule.event(), rule.severity(), rule.when().words(), rule.why()))
            .toList());
  }

  /** So that the test of evolution has a pair for each of them. */
  @Test
  void eachIsInAPair() throws IOException {
    Set<String> left = new TreeSet<>();
    EventRules.COMPATIBLE.forEach(rule -> left.add(rule.event()));
    for (Pair pair : Pair.all()) {
      for (ValidationEvent event : events(pair)) {
        EventRules.COMPATIBLE.stream()
            .filter(rule -> event.getSeverity() != Severity.NOTE && rule.appliesTo(event))
            .findFirst()
            .ifPresent(rule -> left.remove(rule.event()));
      }
    }
    assertTrue(left.isEmpty(), left::toString);
  }

  private static List<ValidationEvent> events(Pair pair) {
    return ModelDiff.compare(model(pair.before()), model(pair.after()));
  }

  private static Model model(Path file) {
    return ModelLoader.load(ModelSources.find(List.of(file), ClassPath.entries())).model();
  }
}
