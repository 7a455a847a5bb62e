package dev.keysmith.differential;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Random numbers of every type that Smithy has, within the bounds of their shapes. */
final class RandomNumbers {
  private final ServiceAst ast;
  private final Random random;

  RandomNumbers(ServiceAst ast, Random random) {
    this.ast = ast;
    this.random = random;
  }

  /** A number in the boxed type of the shape, or null if the shape is none. */
  @Nullable Number of(String id) {
    return switch (ast.type(id)) {
      case "byte" -> (byte) whole(id, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "short" -> (short) whole(id, Short.MIN_VALUE, Short.MAX_VALUE);
      case "integer" -> (int) whole(id, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "intEnum" -> intEnum(id);
      case "long" -> whole(id, Long.MIN_VALUE, Long.MAX_VALUE);
      case "float" -> whole(id, -100_000, 100_000) / 8.0f;
      case "double" -> whole(id, -1_000_000, 1_000_000) / 64.0;
      case "bigInteger" -> big();
      case "bigDecimal" -> new BigDecimal(big(), random.nextInt(20));
      default -> null;
    };
  }

  private BigInteger big() {
    BigInteger number = new BigInteger(random.nextInt(150), random);
    return random.nextBoolean() ? number.negate() : number;
  }

  private int intEnum(String id) {
    int skipped = random.nextInt(ast.members(id).size());
    return ast.shape(id)
        .get("members")
        .get(ast.members(id).get(skipped))
        .get("traits")
        .get("smithy.api#enumValue")
        .asInt();
  }

  private long whole(String id, long least, long most) {
    JsonNode range = ast.trait(id, "smithy.api#range");
    long min = RandomTrees.bound(range, "min", least);
    long max = RandomTrees.bound(range, "max", most);
    return max == Long.MAX_VALUE ? random.nextLong(min, max) : random.nextLong(min, max + 1);
  }
}
