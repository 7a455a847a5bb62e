package dev.keysmith.generator.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names that must differ from each other. Who comes first keeps the name; who comes later gets the
 * suffix {@code _}, once more until it is free.
 */
final class NameScope {
  private final UnaryOperator<String> key;
  private final Set<String> taken = new HashSet<>();

  private NameScope(UnaryOperator<String> key, Collection<String> reserved) {
    this.key = key;
    reserved.forEach(name -> taken.add(key.apply(name)));
  }

  /** Names of methods, fields and constants. */
  static NameScope of(Collection<String> reserved) {
    return new NameScope(UnaryOperator.identity(), reserved);
  }

  /** Names of types, which are files: some file systems see no difference in case alone. */
  static NameScope ofTypes(Collection<String> reserved) {
    return new NameScope(name -> name.toLowerCase(Locale.ROOT), reserved);
  }

  String claim(String wanted) {
    String name = wanted;
    while (!taken.add(key.apply(name))) {
      name += "_";
    }
    return name;
  }
}
