package dev.keysmith.runtime.shapes;

import java.util.Random;

/** Valid JSON documents in random notation: spaces, escapes, numbers of all forms. */
public final class RandomJson {
  private static final String[] SPACES = {"", "", "", " ", "\n", "\t\r\n  "};
  private static final String[] PIECES = {
    "a",
    "key",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b\\f\\r\\t",
    "\\u00e9",
    "\\uD83D\\uDE00",
    "é",
    "日本",
    "\uD83D\uDE00",
    "0123456789abcdef",
    "\u007f",
    "\\u0000"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "123456789012345678901234567890",
    "1.0",
    "0.1",
    "-0.0",
    "1e5",
    "1E+5",
    "1e-5",
    "1.5e300",
    "1e400",
    "1.516435200399E9",
    "5e-324",
    "1.00",
    "123456789.123456789123456789",
    "0e99",
    "0.30000000000000004"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private RandomJson(long seed) {
    random = new Random(seed);
  }

  public static String document(long seed) {
    RandomJson json = new RandomJson(seed);
    json.value(4);
    return json.out.toString();
  }

  private void value(int depth) {
    space();
    switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> string("");
      case 1, 2 -> out.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 3 -> out.append(random.nextBoolean());
      case 4 -> out.append("null");
      case 5 -> array(depth);
      default -> object(depth);
    }
    space();
  }

  private void array(int depth) {
    out.append('[');
    space();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      value(depth - 1);
    }
    out.append(']');
  }

  private void object(int depth) {
    out.append('{');
    space();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      space();
      string(Integer.toString(i));
      space();
      out.append(':');
      value(depth - 1);
    }
    out.append('}');
  }

  private void string(String unique) {
    out.append('"').append(unique);
    for (int i = random.nextInt(4); i > 0; i--) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    out.append('"');
  }

  private void space() {
    out.append(SPACES[random.nextInt(SPACES.length)]);
  }
}
