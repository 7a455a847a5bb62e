package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * The codes by which errors are told apart on the wire: the shape's name, and the code in the query
 * protocols where that differs.
 */
final class ErrorCodes {
  private final List<StructureShape> errors;
  private final Set<String> once = new LinkedHashSet<>();
  private final Set<String> shared = new HashSet<>();

  /**
   * @param errors those of the chosen operations
   * @param all those of all operations of the service, so that what tells errors apart does not
   *     depend on what is chosen
   */
  ErrorCodes(Collection<StructureShape> errors, Collection<StructureShape> all) {
    this.errors = List.copyOf(errors);
    errors.forEach(error -> once.addAll(of(error)));
    Set<String> seen = new HashSet<>();
    all.forEach(error -> of(error).stream().filter(code -> !seen.add(code)).forEach(shared::add));
  }

  /** How many codes there are. */
  int size() {
    return once.size();
  }

  /** All codes, as a list of arguments. */
  CodeBlock all() {
    return CodeBlock.strings(once);
  }

  /** Each error with each of the codes that are its alone in the service. */
  List<Map.Entry<StructureShape, String>> unambiguous() {
    List<Map.Entry<StructureShape, String>> cases = new ArrayList<>();
    for (StructureShape error : errors) {
      of(error).stream()
          .filter(code -> !shared.contains(code))
          .forEach(code -> cases.add(Map.entry(error, code)));
    }
    return cases;
  }

  /**
   * The labels of the codes of an operation's errors that other errors of the service have too. One
   * that two errors of the operation have is the earlier one's, but for a shape's own name.
   */
  Map<StructureShape, List<String>> ambiguous(List<StructureShape> ofOperation) {
    Set<String> taken = new LinkedHashSet<>();
    ofOperation.forEach(error -> taken.add(nameOf(error)));
    Map<StructureShape, List<String>> labels = new LinkedHashMap<>();
    for (StructureShape error : ofOperation) {
      List<String> own = new ArrayList<>();
      for (String code : of(error)) {
        if (shared.contains(code) && (code.equals(nameOf(error)) || taken.add(code))) {
          own.add(code);
        }
      }
      if (!own.isEmpty()) {
        labels.put(error, own);
      }
    }
    return labels;
  }

  private static Set<String> of(StructureShape error) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(nameOf(error));
    error.getTrait(AwsQueryErrorTrait.class).ifPresent(trait -> codes.add(trait.getCode()));
    return codes;
  }

  private static String nameOf(StructureShape error) {
    return error.getId().getName();
  }
}
