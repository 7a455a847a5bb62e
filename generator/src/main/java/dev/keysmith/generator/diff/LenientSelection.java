package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * Selects in a version what is there of the wanted operations: one that was added or removed is in
 * the other version alone.
 */
final class LenientSelection {
  private final @Nullable String service;
  private final List<String> operations;

  LenientSelection(@Nullable String service, List<String> operations) {
    this.service = service;
    this.operations = operations;
  }

  /**
   * @throws GenerationException if an operation is in neither version
   */
  void check(Model now, Model old) {
    for (String operation : operations) {
      if (!matches(now, operation) && !matches(old, operation)) {
        Selector.select(now, service, List.of(operation));
      }
    }
  }

  Selection of(Model model) {
    Selection all = Selector.select(model, service, List.of());
    List<String> there =
        operations.stream().filter(operation -> matches(model, operation)).toList();
    if (operations.isEmpty()) {
      return all;
    }
    return there.isEmpty()
        ? new Selection(all.service(), all.protocol(), List.of(), Set.of())
        : Selector.select(model, service, there);
  }

  private boolean matches(Model model, String operation) {
    try {
      Selector.select(model, service, List.of(operation));
      return true;
    } catch (GenerationException none) {
      return false;
    }
  }
}
