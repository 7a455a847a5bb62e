package dev.keysmith.localkms.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Tells of a signature that is too old or too new, as KMS does: with both times. */
final class SignatureAge {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Clock clock;

  SignatureAge(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param signed the time of the signature; null for a presigned request, whose time is in its URL
   */
  String describe(@Nullable String signed) {
    Instant now = clock.instant();
    String present = FORMAT.format(now);
    if (signed == null) {
      return "Signature expired: it is now " + present;
    }
    // Times of this form have the order of their texts.
    return signed.compareTo(present) < 0
        ? "Signature expired: %s is now earlier than %s (%s - 5 min.)"
            .formatted(signed, FORMAT.format(now.minus(TOLERANCE)), present)
        : "Signature not yet current: %s is still later than %s (%s + 5 min.)"
            .formatted(signed, FORMAT.format(now.plus(TOLERANCE)), present);
  }
}
