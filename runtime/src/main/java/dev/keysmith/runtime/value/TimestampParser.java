package dev.keysmith.runtime.value;

import java.time.Instant;

/** Reads one timestamp from a text, character by character. */
final class TimestampParser {
  private static final String DATE_TIME = "found malformed date-time";
  private static final String HTTP_DATE = "found malformed http-date";

  private final String text;
  private String fault = DATE_TIME;
  private int at;

  TimestampParser(String text) {
    this.text = text;
  }

  Instant dateTime() {
    fault = DATE_TIME;
    int year = digits(4);
    expect('-');
    int month = digits(2);
    expect('-');
    int day = digits(2);
    if (!take('T') && !take('t')) {
      throw malformed();
    }
    long second = time(year, month, day);
    int nano = fraction();
    return end(second - offset(), nano);
  }

  Instant httpDate() {
    fault = HTTP_DATE;
    if (!Timestamps.isWeekday(word())) {
      throw malformed();
    }
    expect(',');
    expect(' ');
    int day = digits(2);
    expect(' ');
    int month = Timestamps.month(word());
    expect(' ');
    int year = digits(4);
    expect(' ');
    long second = time(year, month, day);
    int nano = fraction();
    expect(' ');
    if (!word().equals("GMT")) {
      throw malformed();
    }
    return end(second, nano);
  }

  private Instant end(long second, int nano) {
    if (at != text.length()) {
      throw malformed();
    }
    return Instant.ofEpochSecond(second, nano);
  }

  private long time(int year, int month, int day) {
    int hour = digits(2);
    expect(':');
    int minute = digits(2);
    expect(':');
    int second = digits(2);
    if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12 || day < 1) {
      throw malformed();
    }
    if (day > daysOf(year, month)) {
      throw malformed();
    }
    return Timestamps.epochDay(year, month, day) * 86_400 + hour * 3600L + minute * 60L + second;
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  /** The nanoseconds of a fraction when one is next; digits past the ninth are dropped. */
  private int fraction() {
    if (!take('.')) {
      return 0;
    }
    int from = at;
    int nano = 0;
    int unit = 100_000_000;
    while (at < text.length() && isDigit(text.charAt(at))) {
      nano += (text.charAt(at++) - '0') * unit;
      unit /= 10;
    }
    if (at == from) {
      throw malformed();
    }
    return nano;
  }

  /** The offset from UTC in seconds. */
  private int offset() {
    if (take('Z') || take('z')) {
      return 0;
    }
    boolean west = take('-');
    if (!west) {
      expect('+');
    }
    int hours = digits(2);
    expect(':');
    int minutes = digits(2);
    if (hours > 23 || minutes > 59) {
      throw malformed();
    }
    int offset = hours * 3600 + minutes * 60;
    return west ? -offset : offset;
  }

  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      if (at >= text.length() || !isDigit(text.charAt(at))) {
        throw malformed();
      }
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private String word() {
    int from = at;
    at = Math.min(at + 3, text.length());
    return text.substring(from, at);
  }

  private void expect(char c) {
    if (!take(c)) {
      throw malformed();
    }
  }

  private boolean take(char c) {
    boolean next = at < text.length() && text.charAt(at) == c;
    if (next) {
      at++;
    }
    return next;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException(fault);
  }
}
