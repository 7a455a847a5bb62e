package dev.keysmith.generator.endpoint;

import javax.lang.model.SourceVersion;

/** Java names for what a rule set names. */
final class RuleNames {
  private RuleNames() {}

  /** A variable's name: {@code UseFIPS} is useFips, {@code ARN} arn, {@code bucketArn} itself. */
  static String variable(String name) {
    String java = lowerFirst(unshouted(name));
    return SourceVersion.isName(java) && !java.equals("parameters") ? java : java + "Value";
  }

  /** Runs of capitals become words: FIPS is Fips, and URLPath is UrlPath. */
  private static String unshouted(String name) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      boolean endsWord = i + 1 == name.length() || !Character.isLowerCase(name.charAt(i + 1));
      if (Character.isUpperCase(name.charAt(i - 1)) && endsWord) {
        text.setCharAt(i, Character.toLowerCase(name.charAt(i)));
      }
    }
    return text.toString();
  }

  static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static String upperFirst(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
