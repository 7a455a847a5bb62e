package dev.keysmith.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scalars from and to their text. */
final class ScalarTextTest {
  @Property
  void floatingNumbersComeBack(@ForAll double number, @ForAll float single) {
    assertEquals(number, ScalarText.parseDouble(Double.toString(number)));
    assertEquals(single, ScalarText.parseFloat(Float.toString(single)));
  }

  @Property
  void integersComeBack(@ForAll long number, @ForAll BigInteger big, @ForAll BigDecimal decimal) {
    assertEquals(
        number, ScalarText.parseInteger(Long.toString(number), Long.MIN_VALUE, Long.MAX_VALUE));
    assertEquals(big, ScalarText.parseBigInteger(big.toString()));
    assertEquals(decimal, ScalarText.parseBigDecimal(decimal.toString()));
  }

  @Property
  void instantsComeBack(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    assertEquals(instant, ScalarText.parseEpochSeconds(Timestamps.epochSeconds(instant)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "-1, 750000000, -0.25", "1, 500000000, 1.5", "-2, 1, -1.999999999"})
  void epochSecondsArePlain(long second, int nano, String text) {
    assertEquals(text, Timestamps.epochSeconds(Instant.ofEpochSecond(second, nano)));
  }

  @Test
  void aFloatIsRoundedOnce() {
    // Between two floats, and not halfway once it is no double.
    String text = "1.00000017881393432617187499";
    assertEquals(Float.parseFloat(text), ScalarText.parseFloat(text));
  }

  @Test
  void faultsDoNotQuote() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ScalarText.parseDouble("secret"));
    assertFalse(String.valueOf(thrown.getMessage()).contains("secret"));
    assertEquals(null, thrown.getCause());
  }
}
