package dev.keysmith.differential;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Random texts. */
final class Texts {
  /** What a pattern calls {@code Print}, in words that the generator of strings knows. */
  private static final String PRINTABLE = "[ -~]";

  /** A text that a clock may have written, which not all write with as many digits. */
  private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.{8,20}Z");

  private final Random random;
  private final boolean xml;

  /**
   * @param xml whether there is to be nothing that XML 1.0 cannot hold
   */
  Texts(Random random, boolean xml) {
    this.random = random;
    this.xml = xml;
  }

  /** A text by which two clients can be compared: a timestamp is one however it is written. */
  static Object comparable(String text) {
    if (TIMESTAMP.matcher(text).matches()) {
      try {
        return Instant.parse(text);
      } catch (DateTimeParseException e) {
        return text;
      }
    }
    return text;
  }

  /**
   * Any Unicode scalar value may occur: escapes, quotes, control characters, pairs of surrogates.
   */
  String any(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int c =
          switch (random.nextInt(8)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> "\"\\/<>&'\u2028\u007f".codePointAt(random.nextInt(9));
            case 2 -> random.nextInt(0x80, 0xD800);
            case 3 -> random.nextInt(0x10000, 0x110000);
            default -> random.nextInt('0', 'z');
          };
      text.appendCodePoint(xml && c < 0x20 ? "\t\n".charAt(c % 2) : c);
    }
    return text.toString();
  }

  /** A value that a field of a header can have: printable, without spaces at its ends. */
  String header(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          (char)
              (i == 0 || i == length - 1 ? random.nextInt('!', 0x7f) : random.nextInt(' ', 0x7f)));
    }
    return text.toString();
  }

  /** Lower-case letters. */
  String word(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt('a', 'z' + 1));
    }
    return text.toString();
  }

  /** A text that matches, or null when none is found: there are patterns beyond the generator. */
  @Nullable String matching(String pattern, int min, int max) {
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, max);
    try {
      RgxGen generator = RgxGen.parse(properties, pattern.replace("\\p{Print}", PRINTABLE));
      Pattern check = Pattern.compile(pattern);
      for (int attempt = 0; attempt < 1_000; attempt++) {
        String candidate = generator.generate(random);
        if (candidate.length() >= min
            && candidate.length() <= max
            && (!xml || isXml(candidate))
            && check.matcher(candidate).find()) {
          return candidate;
        }
      }
    } catch (RuntimeException beyond) { // of several kinds, null dereferences among them
      return null;
    }
    return null;
  }

  private static boolean isXml(String text) {
    return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800));
  }
}
