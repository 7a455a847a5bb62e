package dev.keysmith.generator.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of the model into Java's conventions, before any collision is looked at. */
final class Identifiers {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}(?=$|[^A-Za-z]|v\\d)");
  private static final Pattern ACRONYM_BEFORE_WORD =
      Pattern.compile("\\p{Lu}{2,}(?=\\p{Lu}\\p{Ll})");
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Identifiers() {}

  /** The model's name with its first letter raised. */
  static String type(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * The model's name with its leading capitals lowered, but for one that begins a word: {@code
   * KMSKeyId} is {@code kmsKeyId}, {@code ARN} {@code arn}.
   */
  static String member(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    boolean wordFollows =
        capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
    int lowered = wordFollows ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  /** UPPER_SNAKE; a name without small letters keeps its form. */
  static String constant(String name) {
    String snake =
        name.equals(name.toUpperCase(Locale.ROOT))
            ? name
            : WORD_BOUNDARY.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    return Character.isDigit(snake.charAt(0)) ? "_" + snake : snake;
  }

  /** The stem of a client's name: {@code KMS} is {@code Kms}, {@code API Gateway} ApiGateway. */
  static String client(String sdkId) {
    StringBuilder stem = new StringBuilder();
    for (String word : NOT_A_WORD.split(sdkId, -1)) {
      if (!word.isEmpty()) {
        stem.append(type(lowerAcronyms(word)));
      }
    }
    return Character.isDigit(stem.charAt(0)) ? "_" + stem : stem.toString();
  }

  private static String lowerAcronyms(String word) {
    String lowered = ACRONYM.matcher(word).replaceAll(match -> capitalized(match.group()));
    return ACRONYM_BEFORE_WORD.matcher(lowered).replaceAll(match -> capitalized(match.group()));
  }

  private static String capitalized(String acronym) {
    return acronym.charAt(0) + acronym.substring(1).toLowerCase(Locale.ROOT);
  }
}
