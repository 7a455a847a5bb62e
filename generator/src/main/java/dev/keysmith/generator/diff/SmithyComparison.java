package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.smithy.diff.ModelDiff;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Adds what smithy-diff finds, which knows what the wire depends on, to what Java sees. */
final class SmithyComparison {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern FENCED = Pattern.compile("``` (.*?) ```");
  private static final int LONGEST = 200;

  private final Versions versions;
  private final List<Change> changes;
  private final WireTwins twins;

  private SmithyComparison(Versions versions, List<Change> changes) {
    this.versions = versions;
    this.changes = new ArrayList<>(changes);
    this.twins = new WireTwins(versions.before().model(), versions.after().model());
  }

  static List<Change> complete(List<Change> changes, Versions versions) {
    SmithyComparison comparison = new SmithyComparison(versions, changes);
    ModelDiff.builder()
        .oldModel(versions.before().model())
        .newModel(versions.after().model())
        .compare()
        .getDiffEvents()
        .stream()
        .filter(event -> !EventRules.isOwn(event))
        .filter(event -> event.getShapeId().filter(comparison::isOurs).isPresent())
        .sorted(Comparator.comparing(ValidationEvent::getId))
        .forEach(comparison::add);
    return comparison.changes;
  }

  private boolean isOurs(ShapeId id) {
    return id.equals(versions.after().service().getId())
        || (versions.has(id) && versions.isCommon(id));
  }

  private void add(ValidationEvent event) {
    ShapeId subject = event.getShapeId().orElseThrow();
    Set<Effect> effects = breaksWire(event, subject) ? Set.of(Effect.WIRE) : Set.of();
    if (effects.isEmpty() && EventRules.isSilent(event)) {
      return;
    }
    String text = text(event);
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (change.subject().equals(subject) && change.kind() == Kind.CHANGED) {
        changes.set(i, change.with(text, effects));
        return;
      }
    }
    changes.add(
        Change.of(Kind.CHANGED, subject, JavaText.of(versions, subject)).with(text, effects));
  }

  private boolean breaksWire(ValidationEvent event, ShapeId subject) {
    Optional<EventRule.When> compatible = EventRules.compatible(event);
    return compatible.isEmpty() || !isCase(compatible.get(), subject);
  }

  private boolean isCase(EventRule.When when, ShapeId subject) {
    return switch (when) {
      case ALWAYS -> true;
      case NOT_SENT -> !versions.isSent(subject);
      case NO_OTHER_DEFAULT ->
          MemberComparison.defaultOf(before(subject)).isEmpty()
              || MemberComparison.defaultOf(after(subject)).isEmpty();
      case SAME_ON_WIRE -> twins(subject);
    };
  }

  private boolean twins(ShapeId subject) {
    Shape old = before(subject);
    Shape now = after(subject);
    if (now instanceof OperationShape operation) {
      OperationShape was = (OperationShape) old;
      return twins.areTwins(was.getInputShape(), operation.getInputShape(), true)
          && twins.areTwins(was.getOutputShape(), operation.getOutputShape(), false);
    }
    return twins.areTwins(old.getId(), now.getId(), versions.isSent(subject));
  }

  private Shape before(ShapeId id) {
    return versions.before().model().expectShape(id);
  }

  private Shape after(ShapeId id) {
    return versions.after().model().expectShape(id);
  }

  /** The first sentence, in one line. */
  private static String text(ValidationEvent event) {
    String line = SPACE.matcher(event.getMessage()).replaceAll(" ");
    String text = FENCED.matcher(line).replaceAll("`$1`").replace(" with value `{}`", "").strip();
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end);
    if (first.endsWith(".")) {
      first = first.substring(0, first.length() - 1);
    }
    return first.length() > LONGEST ? first.substring(0, LONGEST) + "..." : first;
  }
}
