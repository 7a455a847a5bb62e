package dev.keysmith.generator.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.shapes.StructureShape;

/** The codes by which an operation's errors are told apart on the wire. */
final class ErrorCodes {
  private final List<StructureShape> errors;

  ErrorCodes(List<StructureShape> errors) {
    this.errors = errors;
  }

  /**
   * The labels of each error's case: its shape's name, and its code in the query protocols where
   * that differs. A code that two errors claim is the earlier one's; shape names come before all.
   */
  Map<StructureShape, String> perError() {
    Set<String> taken = new HashSet<>();
    Map<StructureShape, List<String>> codes = new LinkedHashMap<>();
    for (StructureShape error : errors) {
      claim(error.getId().getName(), taken, codes.computeIfAbsent(error, key -> new ArrayList<>()));
    }
    for (StructureShape error : errors) {
      error
          .getTrait(AwsQueryErrorTrait.class)
          .ifPresent(trait -> claim(trait.getCode(), taken, codes.get(error)));
    }
    Map<StructureShape, String> labels = new LinkedHashMap<>();
    codes.forEach((error, names) -> labels.put(error, String.join(", ", names)));
    labels.values().removeIf(String::isEmpty);
    return labels;
  }

  private static void claim(String code, Set<String> taken, List<String> codes) {
    if (taken.add(code)) {
      codes.add('"' + code + '"');
    }
  }
}
