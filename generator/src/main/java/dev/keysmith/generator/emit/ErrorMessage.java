package dev.keysmith.generator.emit;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.traits.SensitiveTrait;

/** Finds the member of an error that is the exception's message. */
final class ErrorMessage {
  private ErrorMessage() {}

  /** A string called message, in whatever case; not a sensitive one, since logs show messages. */
  static Optional<Property> of(List<Property> properties) {
    return properties.stream()
        .filter(each -> each.member().getMemberName().equalsIgnoreCase("message"))
        .filter(each -> each.target().isStringShape())
        .filter(each -> !each.target().isEnumShape())
        .filter(
            each ->
                !each.member().hasTrait(SensitiveTrait.class)
                    && !each.target().hasTrait(SensitiveTrait.class))
        .findFirst();
  }
}
