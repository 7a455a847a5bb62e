package dev.keysmith.generator.diff;

import static dev.keysmith.generator.diff.EventRule.When.ALWAYS;
import static dev.keysmith.generator.diff.EventRule.When.NOT_SENT;
import static dev.keysmith.generator.diff.EventRule.When.NO_OTHER_DEFAULT;
import static dev.keysmith.generator.diff.EventRule.When.SAME_ON_WIRE;
import static software.amazon.smithy.model.validation.Severity.DANGER;
import static software.amazon.smithy.model.validation.Severity.ERROR;
import static software.amazon.smithy.model.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Which events of smithy-diff above NOTE are compatible, and why. All others break the wire. */
final class EventRules {
  private static final String CHECKED_BY_THE_SERVICE =
      "the service alone checks it, in what it is sent";
  private static final String NOT_READ = "nothing that a client does depends on it";

  /** ARCHITECTURE.md has the same list; a test compares them. */
  static final List<EventRule> COMPATIBLE =
      List.of(
          new EventRule(
              "AddedOperationError",
              WARNING,
              ALWAYS,
              "the sealed interface permits one more; who catches the service's exception has it"),
          new EventRule("AddedServiceError", WARNING, ALWAYS, "as for an error of each operation"),
          new EventRule(
              "AddedRequiredMember",
              ERROR,
              NOT_SENT,
              "what a response leaves out is read as Smithy's error-correction value"),
          new EventRule(
              "ChangedEnumTrait.OrderChanged",
              ERROR,
              ALWAYS,
              "constants are found by value, those of `Known` by name"),
          new EventRule(
              "ChangedMemberOrder", DANGER, ALWAYS, "members are found by name, not by place"),
          new EventRule(
              "ChangedMemberTarget",
              ERROR,
              SAME_ON_WIRE,
              "names of shapes are not sent; those of Java types are compared apart"),
          new EventRule("ChangedShapeType", ERROR, SAME_ON_WIRE, "as for a member's target"),
          new EventRule(
              "ChangedOperationInput",
              ERROR,
              SAME_ON_WIRE,
              "an operation without input has an empty one in Java already"),
          new EventRule("ChangedOperationOutput", ERROR, SAME_ON_WIRE, "as for an input"),
          new EventRule(
              "ChangedNullability",
              ERROR,
              ALWAYS,
              "types are boxed either way; that a member may be null now is told as a notice"),
          new EventRule(
              "ChangedDefault",
              ERROR,
              NO_OTHER_DEFAULT,
              "types are boxed either way; what was sent before means the same"),
          new EventRule("ChangedLengthTrait", ERROR, NOT_SENT, CHECKED_BY_THE_SERVICE),
          new EventRule("ChangedRangeTrait", ERROR, NOT_SENT, CHECKED_BY_THE_SERVICE),
          new EventRule(
              "TraitBreakingChange.Add.smithy.api#pattern",
              WARNING,
              NOT_SENT,
              CHECKED_BY_THE_SERVICE),
          new EventRule(
              "TraitBreakingChange.Add.smithy.api#uniqueItems",
              WARNING,
              NOT_SENT,
              CHECKED_BY_THE_SERVICE),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#uniqueItems",
              WARNING,
              ALWAYS,
              "a list either way"),
          new EventRule(
              "ModifiedTrait.Remove.smithy.api#clientOptional", WARNING, ALWAYS, NOT_READ),
          new EventRule("ModifiedTrait.Remove.smithy.api#deprecated", WARNING, ALWAYS, NOT_READ),
          new EventRule(
              "ModifiedTrait.Remove.smithy.api#length",
              WARNING,
              ALWAYS,
              "more is taken than before"),
          new EventRule(
              "ModifiedTrait.Remove.smithy.api#range",
              WARNING,
              ALWAYS,
              "more is taken than before"),
          new EventRule("ModifiedTrait.Remove.smithy.api#recommended", WARNING, ALWAYS, NOT_READ),
          new EventRule(
              "ModifiedTrait.Remove.smithy.api#sensitive",
              WARNING,
              ALWAYS,
              "only `toString` depends on it"),
          new EventRule(
              "ModifiedTrait.Remove.smithy.api#httpChecksumRequired",
              WARNING,
              ALWAYS,
              "a checksum that is sent nevertheless harms nobody"),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#internal", WARNING, ALWAYS, NOT_READ),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#addedDefault", ERROR, ALWAYS, NOT_READ),
          new EventRule("TraitBreakingChange.Remove.smithy.api#cors", ERROR, ALWAYS, NOT_READ),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#idempotent", ERROR, ALWAYS, NOT_READ),
          new EventRule("TraitBreakingChange.Remove.smithy.api#readonly", ERROR, ALWAYS, NOT_READ),
          new EventRule("TraitBreakingChange.Remove.smithy.api#paginated", ERROR, ALWAYS, NOT_READ),
          new EventRule(
              "TraitBreakingChange.Add.smithy.api#input", ERROR, ALWAYS, "as nullability"),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#input", ERROR, ALWAYS, "as nullability"),
          new EventRule("TraitBreakingChange.Add.smithy.api#output", ERROR, ALWAYS, NOT_READ),
          new EventRule("TraitBreakingChange.Remove.smithy.api#output", ERROR, ALWAYS, NOT_READ),
          new EventRule(
              "TraitBreakingChange.Remove.smithy.api#retryable",
              ERROR,
              ALWAYS,
              "only whether a call is tried again depends on it"));

  /** What our own comparison tells with the same effects and Java's names, or another event. */
  private static final List<String> OWN =
      List.of(
          "AddedOperationBinding",
          "AddedResourceBinding",
          "AddedOperationError",
          "AddedRequiredMember",
          "AddedServiceError",
          "AddedShape",
          "ChangedEnumTrait",
          "ModifiedTrait.Add.smithy.api#default",
          "ModifiedTrait.Remove.smithy.api#default",
          "ModifiedTrait.Update.smithy.api#default",
          "ModifiedTrait.Update.smithy.api#length",
          "ModifiedTrait.Update.smithy.api#range",
          "RemovedOperationBinding",
          "RemovedResourceBinding",
          "RemovedOperationError",
          "RemovedServiceError",
          "RemovedShape",
          "ServiceRename");

  /** Not told where they are compatible: Java's names and types tell what of them callers see. */
  private static final List<String> SILENT =
      List.of(
          "ChangedDefault",
          "ChangedMemberOrder",
          "ChangedMemberTarget",
          "ChangedNullability",
          "ChangedOperationInput",
          "ChangedOperationOutput",
          "ChangedShapeType",
          "ModifiedTrait.Add.smithy.api#clientOptional",
          "ModifiedTrait.Remove.smithy.api#clientOptional",
          "TraitBreakingChange.Add.smithy.api#input",
          "TraitBreakingChange.Remove.smithy.api#input",
          "TraitBreakingChange.Add.smithy.api#output",
          "TraitBreakingChange.Remove.smithy.api#output");

  /** NOTEs that break the wire all the same: what the service demands from now on. */
  private static final Set<String> DEMANDS =
      Set.of(
          "ModifiedTrait.Add.smithy.api#httpChecksumRequired",
          "ModifiedTrait.Add.aws.protocols#ec2QueryName",
          "ModifiedTrait.Update.aws.protocols#ec2QueryName");

  private EventRules() {}

  /** Whether the change is told without the event. */
  static boolean isOwn(ValidationEvent event) {
    return isIn(OWN, event);
  }

  /** Whether the event says nothing to callers where it is compatible. */
  static boolean isSilent(ValidationEvent event) {
    return isIn(SILENT, event);
  }

  private static boolean isIn(List<String> ids, ValidationEvent event) {
    return ids.stream()
        .anyMatch(id -> event.getId().equals(id) || event.getId().startsWith(id + '.'));
  }

  /** In which case it is compatible; empty if in none. */
  static Optional<EventRule.When> compatible(ValidationEvent event) {
    if (event.getSeverity().compareTo(Severity.NOTE) <= 0) {
      return DEMANDS.contains(event.getId())
          ? Optional.empty()
          : Optional.of(EventRule.When.ALWAYS);
    }
    return COMPATIBLE.stream()
        .filter(rule -> rule.appliesTo(event))
        .map(EventRule::when)
        .findFirst();
  }
}
