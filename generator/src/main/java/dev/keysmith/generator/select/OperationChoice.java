package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Which operations of a service are meant. */
final class OperationChoice {
  private OperationChoice() {}

  static List<OperationShape> of(
      ServiceShape service, List<OperationShape> all, List<String> patterns) {
    if (patterns.isEmpty()) {
      return all;
    }
    Set<OperationShape> wanted = new HashSet<>();
    for (String pattern : patterns) {
      wanted.addAll(matches(service, all, pattern));
    }
    return all.stream().filter(wanted::contains).toList();
  }

  private static List<OperationShape> matches(
      ServiceShape service, List<OperationShape> all, String text) {
    NamePattern pattern = NamePattern.of(text);
    List<OperationShape> found =
        all.stream().filter(operation -> pattern.matches(operation.getId())).toList();
    if (found.isEmpty()) {
      throw new GenerationException(
          "No operation of "
              + service.getId()
              + " matches '"
              + text
              + "'; "
              + NearMisses.of(text, all.stream().map(OperationShape::getId).toList()));
    }
    return found;
  }
}
