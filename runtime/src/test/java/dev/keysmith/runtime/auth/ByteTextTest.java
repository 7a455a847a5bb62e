package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ByteTextTest {
  private static final DateTimeFormatter ORACLE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static String format(Instant time) {
    return new ByteText(4).addTimestamp(time).ascii();
  }

  @Property(tries = 5000)
  void writesAsTheFormatterOfTheJdk(
      @ForAll @LongRange(min = 0, max = 253_402_300_799L) long second) {
    Instant time = Instant.ofEpochSecond(second);
    assertEquals(ORACLE.format(time), format(time));
  }

  @Test
  void knowsEachDayOfFourCenturies() {
    for (long day = 0; day < 146_097 + 366; day++) {
      Instant time = Instant.ofEpochSecond(day * 86_400);
      assertEquals(ORACLE.format(time), format(time));
    }
  }

  @Test
  void refusesYearsOfOtherThanFourDigits() {
    assertEquals("99991231T235959Z", format(Instant.parse("9999-12-31T23:59:59.9Z")));
    for (Instant time :
        new Instant[] {
          Instant.ofEpochSecond(-1), Instant.MAX, Instant.ofEpochSecond(253_402_300_800L)
        }) {
      assertThrows(IllegalArgumentException.class, () -> format(time));
    }
  }
}
