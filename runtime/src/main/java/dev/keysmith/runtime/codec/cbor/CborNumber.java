package dev.keysmith.runtime.codec.cbor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number last scanned, and what it is as each of Java's types. Any of CBOR's forms is read as
 * any type that can hold the value: integers, floats of 16, 32 and 64 bits, bignums (tags 2 and 3)
 * and decimal fractions (tag 4).
 *
 * <p>A bignum has at most 416 bytes, some 1,000 digits, and a decimal fraction a power of ten up to
 * 9,999; so that none costs more than its bytes.
 */
final class CborNumber {
  private static final int MAX_BYTES = 416;
  private static final int MAX_DIGITS = 1000;
  private static final int MAX_EXPONENT = 9999;
  private static final double LEAST_LONG = -0x1p63;
  private static final double PAST_LONG = 0x1p63;

  private static final int INTEGER = 0;
  private static final int FLOAT = 1;
  private static final int BIG = 2;
  private static final int DECIMAL = 3;

  private final CborScanner in;
  private int from;
  private int form;
  private long integer;
  private double floating;
  private BigInteger big = BigInteger.ZERO;
  private BigDecimal decimal = BigDecimal.ZERO;

  CborNumber(CborScanner in) {
    this.in = in;
  }

  /** Scans the number that the scanner stands at. */
  void scan(String allowed) {
    from = in.at;
    int initial = in.token();
    while (initial >> 5 == CborScanner.TAG) {
      long tag = in.argument();
      if (tag == 2 || tag == 3) {
        setBig(bignum(tag == 3));
        return;
      } else if (tag == 4) {
        scanFraction();
        return;
      }
      initial = in.token();
    }
    scanPlain(initial, allowed);
  }

  private void scanPlain(int initial, String allowed) {
    if (initial >> 5 <= CborScanner.NEGATIVE) {
      scanInteger(initial >> 5 == CborScanner.NEGATIVE);
    } else if (initial >= CborScanner.HALF && initial <= CborScanner.DOUBLE) {
      long bits = in.argument();
      form = FLOAT;
      floating =
          switch (initial) {
            case CborScanner.HALF -> half((int) bits);
            case CborScanner.SINGLE -> Float.intBitsToFloat((int) bits);
            default -> Double.longBitsToDouble(bits);
          };
    } else {
      throw in.found(allowed);
    }
  }

  private void scanInteger(boolean negative) {
    long magnitude = in.argument();
    if (magnitude < 0) {
      BigInteger value = new BigInteger(1, in.bytes, in.at - Long.BYTES, Long.BYTES);
      setBig(negative ? value.not() : value);
      return;
    }
    form = INTEGER;
    integer = negative ? ~magnitude : magnitude;
  }

  private void setBig(BigInteger value) {
    form = BIG;
    big = value;
  }

  /** The content of a bignum, RFC 8949, section 3.4.3. */
  private BigInteger bignum(boolean negative) {
    byte[] magnitude = in.byteString("byte string of a bignum");
    if (magnitude.length > MAX_BYTES) {
      throw place("found bignum of more than 416 bytes");
    }
    BigInteger value = new BigInteger(1, magnitude);
    return negative ? value.not() : value;
  }

  /** The content of a decimal fraction, RFC 8949, section 3.4.4: power of ten and mantissa. */
  private void scanFraction() {
    int whole = from;
    in.enter(CborScanner.ARRAY, "array of a decimal fraction");
    long exponent = part(whole).toLong(Long.MIN_VALUE, Long.MAX_VALUE);
    BigInteger mantissa = part(whole).toBigInteger();
    from = whole;
    if (in.more()) {
      throw place("found malformed decimal fraction, allowed two integers");
    }
    if (exponent < -MAX_EXPONENT || exponent > MAX_EXPONENT) {
      throw place("found number out of range, allowed powers of ten from -9999 to 9999");
    }
    form = DECIMAL;
    decimal = new BigDecimal(mantissa, (int) -exponent);
  }

  private CborNumber part(int whole) {
    if (!in.more()) {
      from = whole;
      throw place("found malformed decimal fraction, allowed two integers");
    }
    int initial = in.token();
    from = in.at;
    if (initial == 0xc2 || initial == 0xc3) {
      in.argument();
      setBig(bignum(initial == 0xc3));
    } else if (initial >> 5 <= CborScanner.NEGATIVE) {
      scanInteger(initial >> 5 == CborScanner.NEGATIVE);
    } else {
      throw in.found("integer in a decimal fraction");
    }
    return this;
  }

  /** A float of 16 bits (IEEE 754): sign, five bits of exponent, ten of the fraction. */
  private static double half(int bits) {
    int exponent = (bits >> 10) & 0x1f;
    int fraction = bits & 0x3ff;
    double value =
        switch (exponent) {
          case 0 -> fraction * 0x1p-24;
          case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default -> Math.scalb((double) (fraction + 0x400), exponent - 25);
        };
    return (bits & 0x8000) == 0 ? value : -value;
  }

  /** The integer, within a range that contains zero. */
  long toLong(long least, long greatest) {
    long value = integer;
    if (form == FLOAT && isIntegral() && floating >= LEAST_LONG && floating < PAST_LONG) {
      value = (long) floating;
    } else if (form != INTEGER) {
      BigInteger exact = toBigInteger();
      if (exact.bitLength() > 63) {
        throw outOfRange(least, greatest);
      }
      value = exact.longValue();
    }
    if (value < least || value > greatest) {
      throw outOfRange(least, greatest);
    }
    return value;
  }

  private boolean isIntegral() {
    return floating == Math.rint(floating) && !Double.isInfinite(floating);
  }

  BigInteger toBigInteger() {
    return switch (form) {
      case INTEGER -> BigInteger.valueOf(integer);
      case BIG -> big;
      default -> integral(toBigDecimal());
    };
  }

  private BigInteger integral(BigDecimal value) {
    if (value.signum() == 0) {
      return BigInteger.ZERO;
    }
    long digits = (long) value.precision() - value.scale();
    if (digits > MAX_DIGITS) {
      throw place("found number out of range, allowed up to 1000 digits");
    }
    BigInteger exact = digits <= 0 ? null : exact(value);
    if (exact == null) {
      throw place("found fraction, allowed integer");
    }
    return exact;
  }

  private static @Nullable BigInteger exact(BigDecimal value) {
    try {
      return value.toBigIntegerExact();
    } catch (ArithmeticException fraction) {
      return null;
    }
  }

  /** The exact value, of a float too. */
  BigDecimal toBigDecimal() {
    return switch (form) {
      case INTEGER -> BigDecimal.valueOf(integer);
      case BIG -> new BigDecimal(big);
      case DECIMAL -> decimal;
      default -> {
        if (Double.isNaN(floating) || Double.isInfinite(floating)) {
          throw place("found NaN or infinity, allowed finite number");
        }
        yield new BigDecimal(floating);
      }
    };
  }

  double toDouble() {
    double value =
        switch (form) {
          case INTEGER -> integer;
          case FLOAT -> floating;
          case BIG -> big.doubleValue();
          default -> decimal.doubleValue();
        };
    if (Double.isInfinite(value) && form != FLOAT) {
      throw place("found number out of range, allowed that of a double");
    }
    return value;
  }

  float toFloat() {
    float value =
        switch (form) {
          case INTEGER -> integer;
          case FLOAT -> (float) floating;
          case BIG -> big.floatValue();
          default -> decimal.floatValue();
        };
    if (Float.isInfinite(value) && !(form == FLOAT && Double.isInfinite(floating))) {
      throw place("found number out of range, allowed that of a float");
    }
    return value;
  }

  /** The instant of these seconds since 1970, RFC 8949, section 3.4.2. */
  Instant toInstant() {
    if (form == BIG || form == DECIMAL) {
      throw place("found bignum or decimal fraction, allowed integer or float of epoch seconds");
    }
    double second = form == INTEGER ? integer : Math.floor(floating);
    if (!(second >= Instant.MIN.getEpochSecond() && second < Instant.MAX.getEpochSecond())) {
      throw place("found timestamp out of range, allowed that of java.time.Instant");
    }
    return form == INTEGER ? Instant.ofEpochSecond(integer) : instant((long) second);
  }

  /**
   * The fraction is rounded to nanoseconds, microseconds or milliseconds: to the finest that a
   * float of this size tells apart, so that what was rounded to write it is found again.
   */
  private Instant instant(long second) {
    long units = 1_000_000_000;
    while (units > 1000 && Math.ulp(floating) * units >= 1) {
      units /= 1000;
    }
    long fraction = Math.round((floating - second) * units);
    return Instant.ofEpochSecond(second, fraction * (1_000_000_000 / units));
  }

  private RuntimeException outOfRange(long least, long greatest) {
    return place(
        "found number out of range, allowed "
            .concat(Long.toString(least))
            .concat(" to ")
            .concat(Long.toString(greatest)));
  }

  private RuntimeException place(String message) {
    in.at = from;
    return in.error(message);
  }
}
