package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The timestamps of SigV4, {@code 20150830T123600Z}, reckoned by hand: {@code DateTimeFormatter}
 * costs 20 ms at first use.
 */
final class AmzDate {
  private static final int SECONDS_A_DAY = 86_400;

  /** 9999-12-31T23:59:59Z, the last that four digits can tell. */
  private static final long LAST = 253_402_300_799L;

  private AmzDate() {}

  /**
   * @throws IllegalArgumentException when the year has not four digits
   */
  static String format(Instant time) {
    long seconds = time.getEpochSecond();
    if (seconds < 0 || seconds > LAST) {
      throw new IllegalArgumentException("the time to sign for is not in the years 1970 to 9999");
    }
    byte[] text = new byte[16];
    date(text, (int) (seconds / SECONDS_A_DAY));
    int second = (int) (seconds % SECONDS_A_DAY);
    text[8] = 'T';
    two(text, 9, second / 3600);
    two(text, 11, second / 60 % 60);
    two(text, 13, second % 60);
    text[15] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * The civil date of a day since 1970, in the Gregorian calendar whose years begin in March, so
   * that a leap day is a year's last (after Howard Hinnant's {@code civil_from_days}).
   */
  private static void date(byte[] text, int epochDay) {
    int day = epochDay + 719_468; // since 0000-03-01
    int era = day / 146_097; // of 400 years
    int dayOfEra = day % 146_097;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    two(text, 0, year / 100);
    two(text, 2, year % 100);
    two(text, 4, month);
    two(text, 6, dayOfYear - (153 * marchMonth + 2) / 5 + 1);
  }

  private static void two(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }
}
