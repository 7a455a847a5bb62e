package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The number last scanned, as decimal digits and a power of ten, and what it is as each of Java's
 * types. Any notation is read as any type that can hold the value: AWS services send {@code 1.0}
 * for integers and {@code 1.516435200399E9} for timestamps.
 *
 * <p>A number has at most 1,000 characters and, read as one of arbitrary size, 1,000 digits and a
 * power of ten up to 9,999; so that none costs more than its bytes.
 */
final class JsonNumber {
  private static final int MAX_LENGTH = 1000;
  private static final int MAX_EXPONENT = 9999;
  private static final int EXACT_DIGITS = 18;
  private static final long EXACT_DOUBLE = 1L << 53;
  private static final long LEAST_SECOND = -31_557_014_167_219_200L; // Instant.MIN
  private static final long LAST_SECOND = 31_556_889_864_403_199L; // Instant.MAX
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final JsonScanner in;
  private final byte[] bytes;
  private int from;
  private int length;

  /** The digits without the sign, up to the 18th that counts. */
  private long digits;

  private int digitCount;
  private int exponent;
  private boolean negative;
  private boolean integral;

  JsonNumber(JsonScanner in) {
    this.in = in;
    this.bytes = in.bytes;
  }

  /** Scans the number that the scanner stands at, by RFC 8259, section 6. */
  void scan() {
    from = in.at;
    digits = 0;
    digitCount = 0;
    exponent = 0;
    integral = true;
    negative = bytes[from] == '-';
    int p = negative ? from + 1 : from;
    if (p < in.end && bytes[p] == '0') {
      p++;
      if (isDigit(p)) {
        throw malformed(p, "leading zero");
      }
    } else {
      p = digits(p);
    }
    if (p < in.end && bytes[p] == '.') {
      integral = false;
      int point = p + 1;
      p = digits(point);
      exponent = point - p;
    }
    if (p < in.end && (bytes[p] | 0x20) == 'e') {
      integral = false;
      p = power(p + 1);
    }
    length = p - from;
    if (length > MAX_LENGTH) {
      throw in.error("found number of more than 1000 characters");
    }
    in.at = p;
  }

  private int digits(int first) {
    // Local copies: this loop is where the time of reading numbers goes.
    byte[] text = bytes;
    int limit = in.end;
    long value = digits;
    int count = digitCount;
    int p = first;
    while (p < limit) {
      int digit = text[p] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      p++;
      if ((count > 0 || digit > 0) && ++count <= EXACT_DIGITS) {
        value = value * 10 + digit;
      }
    }
    if (p == first) {
      throw malformed(p, "digit missing");
    }
    digits = value;
    digitCount = count;
    return p;
  }

  private int power(int first) {
    int p = first;
    boolean minus = p < in.end && bytes[p] == '-';
    if (minus || (p < in.end && bytes[p] == '+')) {
      p++;
    }
    int firstDigit = p;
    int power = 0;
    while (isDigit(p)) {
      // Past any limit, more digits change nothing.
      power = Math.min(power * 10 + bytes[p++] - '0', 100_000);
    }
    if (p == firstDigit) {
      throw malformed(p, "digit missing");
    }
    exponent += minus ? -power : power;
    return p;
  }

  private boolean isDigit(int p) {
    return p < in.end && bytes[p] >= '0' && bytes[p] <= '9';
  }

  private RuntimeException malformed(int p, String how) {
    in.at = p;
    return in.error(
        p < in.end ? "found malformed number: ".concat(how) : "unexpected end of document");
  }

  private boolean exact() {
    return digitCount <= EXACT_DIGITS;
  }

  /** The integer, within a range that contains zero. */
  long toLong(long least, long greatest) {
    long value = digits;
    if (!exact()) {
      if (digitCount + exponent > EXACT_DIGITS + 1) {
        throw outOfRange(least, greatest);
      }
      BigInteger big = toBigInteger();
      if (big.bitLength() > 63) {
        throw outOfRange(least, greatest);
      }
      value = big.longValue();
    } else {
      if (exponent != 0) {
        value = scaled(least, greatest);
      }
      value = negative ? -value : value;
    }
    if (value < least || value > greatest) {
      throw outOfRange(least, greatest);
    }
    return value;
  }

  private long scaled(long least, long greatest) {
    long value = digits;
    int power = exponent;
    while (value != 0 && power > 0) {
      if (value > Long.MAX_VALUE / 10) {
        throw outOfRange(least, greatest);
      }
      value *= 10;
      power--;
    }
    while (value != 0 && power < 0) {
      if (value % 10 != 0) {
        throw fraction();
      }
      value /= 10;
      power++;
    }
    return value;
  }

  BigInteger toBigInteger() {
    if (exact() && exponent == 0) {
      return BigInteger.valueOf(negative ? -digits : digits);
    }
    if (digits == 0) {
      return BigInteger.ZERO;
    }
    if (digitCount + exponent > MAX_LENGTH) {
      throw place("found number out of range, allowed up to 1000 digits");
    }
    if (digitCount + exponent <= 0) {
      throw fraction();
    }
    try {
      return new BigDecimal(text()).toBigIntegerExact();
    } catch (ArithmeticException notIntegral) {
      throw fraction();
    }
  }

  BigDecimal toBigDecimal() {
    if (Math.abs(exponent) > MAX_EXPONENT) {
      throw place("found number out of range, allowed powers of ten from -9999 to 9999");
    }
    return new BigDecimal(text());
  }

  double toDouble() {
    if (exact() && digits < EXACT_DOUBLE && exponent >= -22 && exponent <= 22) {
      // Both parts are exact as doubles, so one operation rounds once (Clinger 1990).
      double value = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
      return negative ? -value : value;
    }
    double value = Double.parseDouble(text());
    if (Double.isInfinite(value)) {
      throw place("found number out of range, allowed that of a double");
    }
    return value;
  }

  float toFloat() {
    float value = Float.parseFloat(text());
    if (Float.isInfinite(value)) {
      throw place("found number out of range, allowed that of a float");
    }
    return value;
  }

  /** The instant of these seconds since 1970; digits past the nanosecond are dropped. */
  Instant toInstant() {
    long second;
    long nano;
    if (exact() && exponent <= 0 && exponent >= -EXACT_DIGITS) {
      long unit = powerOfTen(-exponent);
      second = digits / unit;
      long rest = digits % unit;
      nano = exponent >= -9 ? rest * powerOfTen(9 + exponent) : rest / powerOfTen(-9 - exponent);
    } else if (digitCount + exponent > EXACT_DIGITS && digits != 0) {
      throw place("found timestamp out of range, allowed that of java.time.Instant");
    } else {
      boolean none = digits == 0 || digitCount + exponent < -9;
      BigDecimal seconds = none ? BigDecimal.ZERO : toBigDecimal().abs();
      second = seconds.longValue();
      nano = seconds.subtract(BigDecimal.valueOf(second)).movePointRight(9).longValue();
    }
    second = negative ? -second : second;
    if (second <= LEAST_SECOND || second > LAST_SECOND) {
      throw place("found timestamp out of range, allowed that of java.time.Instant");
    }
    return Instant.ofEpochSecond(second, negative ? -nano : nano);
  }

  private static long powerOfTen(int power) {
    return (long) POWERS[power];
  }

  /**
   * In a document: Integer, Long or BigInteger when written without fraction and power, else Double
   * when that loses nothing, else BigDecimal; but what is written back without both is an integer.
   */
  Value toValue() {
    if (!integral) {
      return toFraction();
    }
    if (!exact()) {
      return valueOf(toBigInteger());
    }
    long value = negative ? -digits : digits;
    return value == (int) value ? Value.of((int) value) : Value.of(value);
  }

  private Value toFraction() {
    BigDecimal decimal = toBigDecimal();
    double nearest = decimal.doubleValue();
    boolean same =
        Double.isFinite(nearest)
            && new BigDecimal(Double.toString(nearest)).compareTo(decimal) == 0;
    if (same) {
      return Value.of(toDouble());
    }
    return decimal.scale() == 0 ? valueOf(decimal.unscaledValue()) : Value.of(decimal);
  }

  private static Value valueOf(BigInteger big) {
    return big.bitLength() < 64 ? Value.of(big.longValue()) : Value.of(big);
  }

  private String text() {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  private RuntimeException outOfRange(long least, long greatest) {
    return place(
        "found number out of range, allowed "
            .concat(Long.toString(least))
            .concat(" to ")
            .concat(Long.toString(greatest)));
  }

  private RuntimeException fraction() {
    return place("found fraction, allowed integer");
  }

  private RuntimeException place(String message) {
    in.at = from;
    return in.error(message);
  }
}
