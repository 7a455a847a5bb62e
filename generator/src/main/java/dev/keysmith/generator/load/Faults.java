package dev.keysmith.generator.load;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What is wrong with a model: the errors stop generation, the rest are notes. */
final class Faults {
  /** Smithy repeats the place of a syntax error in its text. */
  private static final Pattern REPEATED_PLACE =
      Pattern.compile("^(?:Syntax error at line \\d+, column \\d+|Error parsing JSON): ");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Comparator<ValidationEvent> BY_PLACE =
      Comparator.comparing(ValidationEvent::getSourceLocation)
          .thenComparing(ValidationEvent::getMessage);

  private final List<ValidationEvent> errors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Faults(Collection<ValidationEvent> events) {
    addAll(events);
  }

  void addAll(Collection<ValidationEvent> events) {
    for (ValidationEvent event : events) {
      if (event.getSeverity() == Severity.ERROR) {
        errors.add(event);
      } else {
        notes.add(line(event));
      }
    }
  }

  List<String> notes() {
    return notes;
  }

  /** Tells the first error in file order; all of them go to the details. */
  void throwIfAny() {
    if (errors.isEmpty()) {
      return;
    }
    errors.sort(BY_PLACE);
    String first = line(errors.get(0));
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more; -X shows all)";
    throw new GenerationException(first + more, errors.stream().map(Faults::line).toList());
  }

  private static String line(ValidationEvent event) {
    String text = REPEATED_PLACE.matcher(event.getMessage()).replaceFirst("");
    text = SPACE.matcher(text).replaceAll(" ").strip();
    String shape = event.getShapeId().map(id -> id + ": ").orElse("");
    return place(event.getSourceLocation()) + shape + text;
  }

  private static String place(SourceLocation at) {
    return at.equals(SourceLocation.NONE)
        ? ""
        : at.getFilename() + ':' + at.getLine() + ':' + at.getColumn() + ": ";
  }
}
