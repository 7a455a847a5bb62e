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
  private static final int MAX_SECOND_DIGITS = 17;
  private static final String MALFORMED = "found malformed number";
  private static final String OUT_OF_RANGE = "found number out of range";

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
    if (isMadeOf(text, "+-")) {
      try {
        long value = Long.parseLong(text);
        if (value >= least && value <= greatest) {
          return value;
        }
      } catch (NumberFormatException noLong) {
        throw outOf(least, greatest);
      }
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
    return (float) parseFloating(text, true);
  }

  /** A number, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
  public static double parseDouble(String text) {
    return parseFloating(text, false);
  }

  /** A number that is rounded once, to a float or to a double. */
  private static double parseFloating(String text, boolean toFloat) {
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> parseFinite(text, toFloat);
    };
  }

  private static double parseFinite(String text, boolean toFloat) {
    checkDecimal(text);
    double value;
    try {
      value = toFloat ? Float.parseFloat(text) : Double.parseDouble(text);
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(MALFORMED, malformed.getCause());
    }
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(OUT_OF_RANGE);
    }
    return value;
  }

  /** The JDK's parsers take other scripts' digits, hexadecimal floats and suffixes too. */
  private static void checkDecimal(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(OUT_OF_RANGE);
    }
    if (!isMadeOf(text, "+-.eE")) {
      throw new IllegalArgumentException(MALFORMED);
    }
  }

  /** Whether all characters are decimal digits or among these others. */
  private static boolean isMadeOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
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
    checkDecimal(text);
    try {
      BigDecimal value = new BigDecimal(text);
      if (Math.abs((long) value.scale()) <= MAX_SCALE) {
        return value;
      }
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(MALFORMED, malformed.getCause());
    }
    throw new IllegalArgumentException(OUT_OF_RANGE);
  }

  /** Seconds since 1970, with or without a fraction, of which nine digits count. */
  public static Instant parseEpochSeconds(String text) {
    BigDecimal value = parseBigDecimal(text);
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    if (floor.precision() > MAX_SECOND_DIGITS || !isInstant(floor.longValue())) {
      throw new IllegalArgumentException("found timestamp out of range");
    }
    long nano = value.subtract(floor).movePointRight(9).longValue();
    return Instant.ofEpochSecond(floor.longValue(), nano);
  }

  private static boolean isInstant(long second) {
    return second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond();
  }
}
