package dev.keysmith.generator.diff;

import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * What an event of smithy-diff above NOTE means to a client of ours, where it means less than its
 * severity tells.
 *
 * @param event the event's id, or what it begins with up to a dot
 * @param severity the highest severity to which the rule applies
 * @param when in which case the change is compatible
 * @param why the reason
 */
record EventRule(String event, Severity severity, When when, String why) {

  /** In which case a change is compatible on the wire. */
  enum When {
    /** Always. */
    ALWAYS("always"),
    /** When only responses hold the shape, since clients check nothing there. */
    NOT_SENT("unless requests hold it"),
    /** When there is a default in one of the versions alone. */
    NO_OTHER_DEFAULT("unless one default replaces another"),
    /** When both shapes are written and read alike. */
    SAME_ON_WIRE("if both are written alike");

    private final String words;

    When(String words) {
      this.words = words;
    }

    /** As the documentation has it. */
    String words() {
      return words;
    }
  }

  boolean appliesTo(ValidationEvent found) {
    String id = found.getId();
    return found.getSeverity().compareTo(severity) <= 0
        && (id.equals(event) || id.startsWith(event + '.'));
  }
}
