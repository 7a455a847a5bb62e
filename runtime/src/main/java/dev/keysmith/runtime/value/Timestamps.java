package dev.keysmith.runtime.value;

import java.time.Instant;

/**
 * The text forms of timestamps: {@code date-time} (RFC 3339) and {@code http-date} (RFC 9110,
 * section 5.6.7, its preferred form), both with up to nine digits of a fraction. By hand, since the
 * JDK's formatters cost 20 ms at their first use.
 */
public final class Timestamps {
  private static final String DAYS = "ThuFriSatSunMonTueWed"; // 1 January 1970 was a Thursday.
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final long FIRST = -62_167_219_200L; // 0000-01-01T00:00:00Z
  private static final long LAST = 253_402_300_799L; // 9999-12-31T23:59:59Z
  private static final int DAY_SECONDS = 86_400;

  private Timestamps() {}

  /**
   * Such as {@code 2014-04-29T18:30:38.5Z}.
   *
   * @throws IllegalArgumentException when the year does not have four digits
   */
  public static String dateTime(Instant instant) {
    long second = instant.getEpochSecond();
    checkRange(second);
    long date = civil(Math.floorDiv(second, DAY_SECONDS));
    StringBuilder text = new StringBuilder(30);
    appendPadded(text, (int) (date >> 16), 4);
    appendPadded(text.append('-'), (int) ((date >> 8) & 0xff), 2);
    appendPadded(text.append('-'), (int) (date & 0xff), 2);
    appendTime(text.append('T'), second, instant.getNano());
    return text.append('Z').toString();
  }

  /**
   * Such as {@code Tue, 29 Apr 2014 18:30:38 GMT}.
   *
   * @throws IllegalArgumentException when the year does not have four digits
   */
  public static String httpDate(Instant instant) {
    long second = instant.getEpochSecond();
    checkRange(second);
    long day = Math.floorDiv(second, DAY_SECONDS);
    long date = civil(day);
    StringBuilder text = new StringBuilder(40);
    int weekday = (int) Math.floorMod(day, 7L) * 3;
    text.append(DAYS, weekday, weekday + 3).append(", ");
    appendPadded(text, (int) (date & 0xff), 2);
    int month = ((int) ((date >> 8) & 0xff)) * 3;
    text.append(' ').append(MONTHS, month - 3, month).append(' ');
    appendPadded(text, (int) (date >> 16), 4);
    appendTime(text.append(' '), second, instant.getNano());
    return text.append(" GMT").toString();
  }

  /**
   * Reads a {@code date-time}, with an offset or {@code Z}.
   *
   * @throws IllegalArgumentException when the text is none; the message does not quote it
   */
  public static Instant parseDateTime(String text) {
    return new TimestampParser(text).dateTime();
  }

  /**
   * Reads an {@code http-date} in its preferred form.
   *
   * @throws IllegalArgumentException when the text is none; the message does not quote it
   */
  public static Instant parseHttpDate(String text) {
    return new TimestampParser(text).httpDate();
  }

  /** Seconds since 1970 with up to nine digits of a fraction, such as {@code 1398796238.5}. */
  public static String epochSeconds(Instant instant) {
    long second = instant.getEpochSecond();
    int nano = instant.getNano();
    StringBuilder text = new StringBuilder(30);
    if (second < 0 && nano > 0) {
      // An instant counts nanoseconds forward: -0.25 s is -1 s and 750,000,000 ns.
      second++;
      nano = 1_000_000_000 - nano;
      text.append(second == 0 ? "-" : "");
    }
    appendFraction(text.append(second), nano);
    return text.toString();
  }

  /** ISO 8601 in UTC, of any year. */
  static String isoText(Instant instant) {
    return inRange(instant.getEpochSecond()) ? dateTime(instant) : instant.toString();
  }

  /** The days since 1 January 1970 of a date of the proleptic Gregorian calendar. */
  static long epochDay(int year, int month, int day) {
    // Years that begin in March: the leap day comes last (Hinnant, "chrono-compatible date
    // algorithms").
    int shifted = month > 2 ? year : year - 1;
    int era = Math.floorDiv(shifted, 400);
    int yearOfEra = shifted - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468;
  }

  static int month(String name) {
    int at = MONTHS.indexOf(name);
    return at >= 0 && at % 3 == 0 && name.length() == 3 ? at / 3 + 1 : 0;
  }

  static boolean isWeekday(String name) {
    int at = DAYS.indexOf(name);
    return at >= 0 && at % 3 == 0 && name.length() == 3;
  }

  /** The date of an epoch day: the year from bit 16, the month from bit 8, the day below. */
  private static long civil(long epochDay) {
    long shifted = epochDay + 719_468;
    long era = Math.floorDiv(shifted, 146_097L);
    int dayOfEra = (int) (shifted - era * 146_097);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int march = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * march + 2) / 5 + 1;
    int month = march < 10 ? march + 3 : march - 9;
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return (year << 16) | ((long) month << 8) | day;
  }

  private static void appendTime(StringBuilder text, long second, int nano) {
    int time = (int) Math.floorMod(second, (long) DAY_SECONDS);
    appendPadded(text, time / 3600, 2);
    appendPadded(text.append(':'), time / 60 % 60, 2);
    appendPadded(text.append(':'), time % 60, 2);
    appendFraction(text, nano);
  }

  private static void appendFraction(StringBuilder text, int nano) {
    if (nano > 0) {
      appendPadded(text.append('.'), nano, 9);
      int end = text.length();
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      text.setLength(end);
    }
  }

  private static void appendPadded(StringBuilder text, int number, int width) {
    int from = text.length();
    text.append(number);
    while (text.length() < from + width) {
      text.insert(from, '0');
    }
  }

  private static void checkRange(long second) {
    if (!inRange(second)) {
      throw new IllegalArgumentException("found a timestamp outside the years 0000 to 9999");
    }
  }

  private static boolean inRange(long second) {
    return second >= FIRST && second <= LAST;
  }
}
