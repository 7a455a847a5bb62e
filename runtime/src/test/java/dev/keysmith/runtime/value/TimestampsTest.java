package dev.keysmith.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against java.time, which knows the calendar and is too slow to start with. */
final class TimestampsTest {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Property
  void readsWhatItWrites(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    assertEquals(instant, Timestamps.parseDateTime(Timestamps.dateTime(instant)));
    assertEquals(instant, Timestamps.parseHttpDate(Timestamps.httpDate(instant)));
    assertEquals(instant, Instant.parse(Timestamps.dateTime(instant)));
  }

  @Property
  void writesHttpDatesAsTheJdkDoes(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second) {
    Instant instant = Instant.ofEpochSecond(second);
    assertEquals(HTTP_DATE.format(instant), Timestamps.httpDate(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-29T18:30:38Z,2014-04-29T18:30:38Z", "2014-04-29t18:30:38.5z,2014-04-29T18:30:38.500Z",
    "2014-04-29T18:30:38+02:30,2014-04-29T16:00:38Z",
        "2014-04-29T18:30:38-00:30,2014-04-29T19:00:38Z",
    "2020-02-29T00:00:00Z,2020-02-29T00:00:00Z", "2000-02-29T00:00:00Z,2000-02-29T00:00:00Z",
    "2014-04-29T18:30:38.1234567899Z,2014-04-29T18:30:38.123456789Z"
  })
  void readsDateTimes(String text, Instant instant) {
    assertEquals(instant, Timestamps.parseDateTime(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2014",
        "2014-04-29",
        "2014-04-29T18:30:38",
        "2014-04-29 18:30:38Z",
        "2014-4-29T18:30:38Z",
        "2014-04-29T18:30Z",
        "2014-04-29T24:00:00Z",
        "2014-04-29T18:60:38Z",
        "2014-04-29T18:30:60Z",
        "2014-13-29T18:30:38Z",
        "2014-00-29T18:30:38Z",
        "2014-04-31T18:30:38Z",
        "2014-04-00T18:30:38Z",
        "2019-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2014-04-29T18:30:38.Z",
        "2014-04-29T18:30:38ZZ",
        "2014-04-29T18:30:38+0200",
        "2014-04-29T18:30:38+24:00",
        "2014-04-29T18:30:38+02:60",
        "+2014-04-29T18:30:38Z",
        "٢014-04-29T18:30:38Z"
      })
  void refusesOtherDateTimes(String text) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Timestamps.parseDateTime(text));
    assertEquals("found malformed date-time", error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tue",
        "Tue, 29 Apr 2014 18:30:38",
        "Tue, 29 Apr 2014 18:30:38 UTC",
        "29 Apr 2014 18:30:38 GMT",
        "Xxx, 29 Apr 2014 18:30:38 GMT",
        "Tue, 29 Xxx 2014 18:30:38 GMT",
        "Tue, 31 Apr 2014 18:30:38 GMT",
        "Tue, 29 Apr 2014 18:30:38 GMT ",
        "Tue,29 Apr 2014 18:30:38 GMT",
        "ueW, 29 Apr 2014 18:30:38 GMT",
        "Tue, 29 prM 2014 18:30:38 GMT",
        "Tuesday, 29-Apr-14 18:30:38 GMT",
        "Tue Apr 29 18:30:38 2014"
      })
  void refusesOtherHttpDates(String text) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Timestamps.parseHttpDate(text));
    assertEquals("found malformed http-date", error.getMessage());
  }

  @Test
  void readsFractionsOfHttpDates() {
    assertEquals(
        Instant.parse("2014-04-29T18:30:38.123Z"),
        Timestamps.parseHttpDate("Tue, 29 Apr 2014 18:30:38.123 GMT"));
  }

  @Test
  void refusesYearsThatTheFormsCannotSay() {
    Instant late = Instant.ofEpochSecond(253_402_300_800L);
    assertThrows(IllegalArgumentException.class, () -> Timestamps.dateTime(late));
    assertThrows(IllegalArgumentException.class, () -> Timestamps.httpDate(late));
    assertEquals("+10000-01-01T00:00:00Z", Timestamps.isoText(late));
  }
}
