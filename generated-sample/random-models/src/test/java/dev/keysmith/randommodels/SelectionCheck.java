package dev.keysmith.randommodels;

import com.palantir.javapoet.ClassName;
import dev.keysmith.generator.emit.SourceFile;
import dev.keysmith.generator.plan.JavaPlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.traits.ErrorTrait;

/** A client of one operation has the names and the text that the whole client has. */
final class SelectionCheck {
  private SelectionCheck() {}

  static void run(Candidate candidate) {
    Map<String, String> whole = files(candidate.client().files());
    Set<String> lists = listsOfOperations(candidate);
    for (OperationShape operation : candidate.client().selection().operations()) {
      Map<String, String> part = files(candidate.clientOf(operation.getId().toString()).files());
      part.forEach(
          (path, text) -> {
            Expect.isTrue("selection, name", path, whole.containsKey(path));
            if (lists.contains(path)) {
              checkWords(operation, path, whole.get(path), text);
            } else {
              Expect.equal("selection, text", path, whole.get(path), text);
            }
          });
    }
  }

  /** Files whose content lists operations or errors. */
  private static Set<String> listsOfOperations(Candidate candidate) {
    JavaPlan plan = candidate.client().plan();
    Set<String> paths = new TreeSet<>();
    paths.add(path(plan.service().client().type()));
    paths.add(path(plan.service().asyncClient().type()));
    paths.add(path(plan.service().errors()));
    candidate.client().selection().shapes().stream()
        .filter(shape -> shape.hasTrait(ErrorTrait.class))
        .forEach(error -> paths.add(path(plan.type(error))));
    return paths;
  }

  private static String path(ClassName type) {
    return type.canonicalName().replace('.', '/') + ".java";
  }

  private static void checkWords(OperationShape operation, String path, String whole, String part) {
    Set<String> added = words(part);
    added.removeAll(words(whole));
    Expect.equal("selection, words", path + " of " + operation.getId(), Set.of(), added);
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.split("[^\\p{L}\\p{N}_$]+", -1)));
  }

  private static Map<String, String> files(Iterable<SourceFile> files) {
    Map<String, String> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file.text()));
    return byPath;
  }
}
