package dev.keysmith.generator.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Names that must differ from each other. Who comes first keeps the name; who comes later gets the
 * suffix {@code _}, once more until it is free.
 */
final class NameScope {
  private final UnaryOperator<String> key;
  private final Predicate<String> reserved;
  private final Set<String> taken = new HashSet<>();

  private NameScope(UnaryOperator<String> key, Predicate<String> reserved) {
    this.key = key;
    this.reserved = reserved;
  }

  /** Names of methods, fields and constants: in none of the sets, which are not copied. */
  @SafeVarargs
  static NameScope of(Set<String>... reserved) {
    return new NameScope(
        UnaryOperator.identity(),
        name -> {
          for (Set<String> names : reserved) {
            if (names.contains(name)) {
              return true;
            }
          }
          return false;
        });
  }

  /** Names of types, which are files: some file systems see no difference in case alone. */
  static NameScope ofTypes(Set<String> reserved) {
    Set<String> keys = new HashSet<>();
    reserved.forEach(name -> keys.add(name.toLowerCase(Locale.ROOT)));
    return new NameScope(name -> name.toLowerCase(Locale.ROOT), keys::contains);
  }

  String claim(String wanted) {
    String name = wanted;
    while (reserved.test(key.apply(name)) || !taken.add(key.apply(name))) {
      name += "_";
    }
    return name;
  }
}
