package dev.keysmith.runtime.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Reads booleans and numbers from the text that they have outside JSON, such as in header fields.
 * Every method throws {@link IllegalArgumentException} when the text is no such value; the message
 * does not quote it.
 */
public final class ScalarText {
  private static final int MAX_LENGTH = 1000;
  private static final int MAX_SCALE = 9999;

  private ScalarText() {}

  public static boolean parseBoolean(String text) {
    if (text.equals("true")) {
      return true;
    }
    if (text.equals("false")) {
      return false;
    }
    throw new IllegalArgumentException("found text, allowed true or false");
  }

  /** An integer between the two, which are allowed too. */
  public static long parseInteger(String text, long least, long greatest) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= greatest) {
        return value;
      }
    } catch (NumberFormatException noLong) {
      throw outOf(least, greatest);
    }
    throw outOf(least, greatest);
  }

  private static IllegalArgumentException outOf(long least, long greatest) {
    return new IllegalArgumentException(
        "found no such integer, allowed "
            .concat(Long.toString(least))
            .concat(" to ")
            .concat(Long.toString(greatest)));
  }

  /** A number, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
  public static float parseFloat(String text) {
    if (isNotFinite(text)) {
      return (float) notFinite(text);
    }
    float value = parseBigDecimal(text).floatValue();
    return (float) finite(value);
  }

  /** A number, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
  public static double parseDouble(String text) {
    return isNotFinite(text) ? notFinite(text) : finite(parseBigDecimal(text).doubleValue());
  }

  private static boolean isNotFinite(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }

  private static double notFinite(String text) {
    return text.equals("NaN")
        ? Double.NaN
        : text.equals("Infinity") ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
  }

  private static double finite(double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("found number out of range");
    }
    return value;
  }

  /** An integer of at most 1,000 digits. */
  public static BigInteger parseBigInteger(String text) {
    BigDecimal value = parseBigDecimal(text);
    if (value.scale() != 0) {
      throw new IllegalArgumentException("found fraction, allowed integer");
    }
    return value.unscaledValue();
  }

  /** A decimal of at most 1,000 characters and powers of ten up to 9,999. */
  public static BigDecimal parseBigDecimal(String text) {
    if (text.length() <= MAX_LENGTH) {
      try {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) <= MAX_SCALE) {
          return value;
        }
      } catch (NumberFormatException malformed) {
        throw new IllegalArgumentException("found malformed number", malformed.getCause());
      }
    }
    throw new IllegalArgumentException("found number out of range");
  }

  /** Seconds since 1970, with or without a fraction, of which nine digits count. */
  public static Instant parseEpochSeconds(String text) {
    BigDecimal value = parseBigDecimal(text);
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    if (floor.precision() > 15) {
      throw new IllegalArgumentException("found timestamp out of range");
    }
    long nano = value.subtract(floor).movePointRight(9).longValue();
    return Instant.ofEpochSecond(floor.longValue(), nano);
  }

  /** Seconds since 1970, with a fraction when there is one: {@code 1515531081.123}. */
  public static String epochSeconds(Instant instant) {
    long second = instant.getEpochSecond();
    int nano = instant.getNano();
    if (nano == 0) {
      return Long.toString(second);
    }
    return BigDecimal.valueOf(second)
        .add(BigDecimal.valueOf(nano, 9))
        .stripTrailingZeros()
        .toPlainString();
  }
}
