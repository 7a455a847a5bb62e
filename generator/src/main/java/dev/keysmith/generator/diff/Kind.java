package dev.keysmith.generator.diff;

import java.util.Locale;

/** What happened to a thing between two versions. */
enum Kind {
  ADDED('+'),
  REMOVED('-'),
  CHANGED('~');

  private final char sign;

  Kind(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
