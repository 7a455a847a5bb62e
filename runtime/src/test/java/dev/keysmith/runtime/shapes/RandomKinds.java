package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Structures with random members, the edges of each type among them; the same for the same seed.
 */
public final class RandomKinds {
  private static final String[] TEXTS = {
    "",
    "a",
    "alias/tenant",
    "\"\\/\b\f\n\r\t\u0000\u001f\u007f",
    "é",
    "日本",
    "\uD83D\uDE00",
    "12345678",
    "1234567\"",
    "a longer text that fills more than one word"
  };
  private static final long[] SECONDS = {
    0, 1, -1, 1_516_435_200L, -62_167_219_200L, 253_402_300_799L
  };
  private static final int[] NANOS = {0, 399_000_000, 1, 999_999_999, 500_000_000, 120_000};
  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1.5,
    1e300,
    4.9e-324,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0.1,
    123456789012345680.0
  };

  private final Random random;
  private final boolean json;

  public RandomKinds(long seed) {
    this(seed, true);
  }

  private RandomKinds(long seed, boolean json) {
    this.random = new Random(seed);
    this.json = json;
  }

  /** Without documents and the characters that XML does not have. */
  public static RandomKinds forXml(long seed) {
    return new RandomKinds(seed, false);
  }

  /** A structure at most four levels deep. */
  public Kinds next() {
    return kinds(3);
  }

  private Kinds kinds(int depth) {
    Kinds kinds = new Kinds();
    kinds.blob = maybe(this::blob);
    kinds.secret = maybe(this::blob);
    kinds.bool = maybe(random::nextBoolean);
    kinds.string = maybe(this::text);
    kinds.password = maybe(this::text);
    kinds.enumeration = maybe(this::text);
    kinds.octet = maybe(() -> (byte) random.nextInt());
    kinds.small = maybe(() -> (short) random.nextInt());
    kinds.integer = maybe(random::nextInt);
    kinds.intEnum = maybe(() -> random.nextInt(3));
    kinds.big = maybe(this::big);
    kinds.single = maybe(() -> (float) number());
    kinds.number = maybe(this::number);
    kinds.bigInteger = maybe(() -> new BigInteger(1 + random.nextInt(200), random).negate());
    kinds.bigDecimal =
        maybe(() -> new BigDecimal(new BigInteger(100, random), random.nextInt(60) - 30));
    kinds.timestamp = maybe(this::instant);
    kinds.dateTime = maybe(this::instant);
    kinds.httpDate = maybe(this::instant);
    kinds.document = json ? maybe(() -> document(2)) : null;
    kinds.strings = maybe(() -> list(this::text));
    kinds.secrets = maybe(() -> list(this::text));
    kinds.sparseList = maybe(() -> list(() -> maybe(this::text)));
    kinds.map = maybe(() -> map(this::text));
    kinds.sparseMap = maybe(() -> map(() -> maybe(this::text)));
    kinds.matrix = maybe(() -> list(() -> list(random::nextInt)));
    kinds.groups = maybe(() -> map(() -> list(this::text)));
    if (depth > 0) {
      kinds.child = maybe(() -> kinds(depth - 1));
      kinds.children = maybe(() -> list(() -> kinds(depth - 1)));
      kinds.choice = maybe(() -> choice(depth - 1));
    }
    return kinds;
  }

  private Choice choice(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> Choice.text(text());
      case 1 -> Choice.kinds(kinds(depth));
      default -> Choice.secret(text());
    };
  }

  private Value document(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> Value.of(text());
      case 1 -> Value.of(random.nextInt());
      case 2 -> Value.of(random.nextInt() * 10_000_000_000L + 5_000_000_000L);
      case 3 -> Value.of(random.nextGaussian());
      case 4 -> Value.of(BigInteger.TWO.pow(70 + random.nextInt(9)));
      case 5 -> Value.of(random.nextBoolean());
      case 6 -> Value.list(list(() -> document(depth - 1)));
      default ->
          Value.map(map(() -> random.nextInt(9) == 0 ? Value.ofNull() : document(depth - 1)));
    };
  }

  private String text() {
    String text = TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
    return json ? text : text.replaceAll("[\\x00\\x08\\f\\x1f]", "<&]]>");
  }

  private Blob blob() {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    return Blob.wrap(bytes);
  }

  private long big() {
    return random.nextInt(4) == 0 ? Long.MIN_VALUE + random.nextInt(2) : random.nextLong();
  }

  private double number() {
    return random.nextInt(3) == 0
        ? Double.longBitsToDouble(random.nextLong())
        : DOUBLES[random.nextInt(DOUBLES.length)];
  }

  private Instant instant() {
    return Instant.ofEpochSecond(
        SECONDS[random.nextInt(SECONDS.length)], NANOS[random.nextInt(NANOS.length)]);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T extends @Nullable Object> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <T extends @Nullable Object> Map<String, T> map(Supplier<T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(text(), value.get());
    }
    return map;
  }
}
