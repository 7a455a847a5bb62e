package dev.keysmith.localkms.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Reads the timestamps of SigV4, on the service's side, where start-up time is not counted. */
final class ReceivedTimestamp {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private ReceivedTimestamp() {}

  static Instant parse(String text) throws SigV4Claim.Malformed {
    try {
      return LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new SigV4Claim.Malformed("X-Amz-Date is not of the form 20150830T123600Z");
    }
  }
}
