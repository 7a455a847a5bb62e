package dev.keysmith.runtime.shapes;

import java.util.Arrays;
import java.util.Random;

/** Documents broken at random, the same for the same seed. */
public final class Mutations {
  private static final byte[] LIKELY = {
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '-',
    '.',
    'e',
    '0',
    '9',
    ' ',
    'n',
    't',
    'u',
    0,
    0x1f,
    (byte) 0x80,
    (byte) 0xc0,
    (byte) 0xed,
    (byte) 0xff,
    '<',
    '>',
    '&',
    '/',
    '!'
  };

  private final Random random;

  public Mutations(long seed) {
    random = new Random(seed);
  }

  /** The document with one to three bytes changed, removed, put in or doubled, or cut short. */
  public byte[] mutate(byte[] document) {
    byte[] mutated = document;
    for (int i = random.nextInt(3); i >= 0 && mutated.length > 0; i--) {
      mutated = once(mutated, random.nextInt(mutated.length));
    }
    return mutated;
  }

  private byte[] once(byte[] document, int at) {
    byte likely = LIKELY[random.nextInt(LIKELY.length)];
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(document, at);
      case 1 -> splice(document, at, at + 1);
      case 2 -> splice(document, at, at, likely);
      case 3 ->
          splice(
              document,
              at,
              at,
              Arrays.copyOfRange(document, at, Math.min(document.length, at + 9)));
      case 4 -> splice(document, at, at + 1, (byte) random.nextInt());
      default -> splice(document, at, at + 1, likely);
    };
  }

  private static byte[] splice(byte[] document, int from, int to, byte... with) {
    byte[] spliced = new byte[document.length - (to - from) + with.length];
    System.arraycopy(document, 0, spliced, 0, from);
    System.arraycopy(with, 0, spliced, from, with.length);
    System.arraycopy(document, to, spliced, from + with.length, document.length - to);
    return spliced;
  }
}
