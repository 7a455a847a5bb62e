package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.value.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Text in the forms that SigV4 wants, as the bytes to be hashed; grows as needed. */
final class ByteText {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  private static final int SECONDS_A_DAY = 86_400;

  /** 9999-12-31T23:59:59Z, the last that four digits can tell. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private byte[] bytes;
  private int length;

  ByteText(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** The array, of which only {@link #length()} bytes count. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  ByteText clear() {
    length = 0;
    return this;
  }

  ByteText add(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Adds the text in UTF-8; the JDK encodes many bytes at once, which a loop here would not. */
  ByteText add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  /**
   * Adds the text in UTF-8 without white space at its ends, and with one space for each run inside.
   * There is no other white space in a field's value than spaces and tabs: the builder of fields
   * refuses control characters.
   */
  ByteText addTrimmed(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    byte[] to = bytes;
    int start = length;
    int at = start;
    boolean space = false;
    for (byte b : encoded) {
      if (b == ' ' || b == '\t') {
        space = at > start;
      } else {
        if (space) {
          to[at++] = ' ';
          space = false;
        }
        to[at++] = b;
      }
    }
    length = at;
    return this;
  }

  /** Adds each byte as two lower-case hexadecimal digits. */
  ByteText addHex(byte[] data) {
    reserve(data.length * 2);
    byte[] to = bytes;
    int at = length;
    for (byte b : data) {
      to[at++] = HEX[(b >> 4) & 15];
      to[at++] = HEX[b & 15];
    }
    length = at;
    return this;
  }

  /**
   * Adds the byte, as {@code %XX} unless it is an unreserved character of RFC 3986 or a slash kept.
   */
  ByteText addEncoded(byte b, boolean keepSlash) {
    if (PercentEncoding.isUnreserved(b) || (keepSlash && b == '/')) {
      return add((char) b);
    }
    return add('%').addDigit(b >> 4).addDigit(b);
  }

  private ByteText addDigit(int digit) {
    return add("0123456789ABCDEF".charAt(digit & 15));
  }

  /** Adds each byte of the text in UTF-8 as {@link #addEncoded(byte, boolean)} does. */
  ByteText addEncoded(String text, boolean keepSlash) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      addEncoded(b, keepSlash);
    }
    return this;
  }

  /**
   * Adds a time as {@code 20150830T123600Z}, reckoned by hand: {@code DateTimeFormatter} costs 20
   * ms at first use.
   *
   * @throws IllegalArgumentException when the year is not one of 1970 to 9999
   */
  ByteText addTimestamp(Instant time) {
    long seconds = time.getEpochSecond();
    if (seconds < 0 || seconds > LAST_SECOND) {
      throw new IllegalArgumentException("the time to sign for is not in the years 1970 to 9999");
    }
    int second = (int) (seconds % SECONDS_A_DAY);
    addDate((int) (seconds / SECONDS_A_DAY)).add('T');
    return addTwo(second / 3600).addTwo(second / 60 % 60).addTwo(second % 60).add('Z');
  }

  /**
   * The civil date of a day since 1970, in the Gregorian calendar whose years begin in March, so
   * that a leap day is a year's last (after Howard Hinnant's {@code civil_from_days}).
   */
  private ByteText addDate(int epochDay) {
    int day = epochDay + 719_468; // since 0000-03-01
    int era = day / 146_097; // of 400 years
    int dayOfEra = day % 146_097;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    addTwo(year / 100).addTwo(year % 100).addTwo(month);
    return addTwo(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
  }

  private ByteText addTwo(int number) {
    return add((char) ('0' + number / 10)).add((char) ('0' + number % 10));
  }

  /** The text, which must be ASCII. */
  String ascii() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
