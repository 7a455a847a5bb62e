package dev.keysmith.generator.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that classes have in a file: short ones for those of its package, those around the
 * place, and those that it imports. Of two classes with one simple name the first that is named is
 * imported, the other is named in full.
 *
 * <p>A file is gone through twice: what {@link #of} meets first is imported {@linkplain
 * #importAll() from then on}.
 */
final class ImportScope implements Names {
  private static final String JAVA_LANG = "java.lang";

  private final String packageName;
  private final Set<String> hiding;
  private final List<Level> levels = new ArrayList<>();
  private final Deque<String> typeVariables = new ArrayDeque<>();
  private final Set<String> ofPackage = new HashSet<>();
  private final Map<String, ClassName> wanted = new HashMap<>();
  private final Map<String, ClassName> imported = new HashMap<>();

  /** The names so far, in each level and before the first. */
  private final Deque<Map<String, String>> known = new ArrayDeque<>(List.of(new HashMap<>()));

  /**
   * @param hiding simple names of the package's types, which hide those of {@code java.lang}
   */
  ImportScope(String packageName, Set<String> hiding) {
    this.packageName = packageName;
    this.hiding = hiding;
  }

  /**
   * Goes into a type.
   *
   * @param nested the simple names of the types in it that are known here: none before its brace
   */
  void enter(String name, Collection<String> nested) {
    String outer = levels.isEmpty() ? packageName : levels.get(levels.size() - 1).inFull();
    levels.add(new Level(name, outer + '.' + name, nested));
    known.push(new HashMap<>());
  }

  void leave() {
    levels.remove(levels.size() - 1);
    known.pop();
  }

  void declare(Collection<TypeVariableName> variables) {
    variables.forEach(variable -> typeVariables.push(variable.name()));
  }

  void forget(Collection<TypeVariableName> variables) {
    variables.forEach(variable -> typeVariables.remove(variable.name()));
  }

  /** Imports the classes that have been named and are not named by what is in the package. */
  void importAll() {
    wanted.keySet().removeAll(ofPackage);
    imported.putAll(wanted);
    known.forEach(Map::clear);
  }

  /** The names to import, sorted; not those of {@code java.lang}. */
  Collection<String> imports() {
    Set<String> names = new TreeSet<>();
    for (ClassName type : imported.values()) {
      if (!type.packageName().equals(JAVA_LANG)) {
        names.add(type.canonicalName());
      }
    }
    return names;
  }

  @Override
  public String of(ClassName type) {
    String name = known.element().computeIfAbsent(type.canonicalName(), canonical -> lookUp(type));
    boolean hidden =
        !typeVariables.isEmpty() && typeVariables.contains(name.replaceFirst("\\..*", ""));
    return hidden ? type.canonicalName() : name;
  }

  private String lookUp(ClassName type) {
    boolean hidden = false;
    for (ClassName outer = type; outer != null; outer = outer.enclosing()) {
      String meant = meaning(outer.simpleName());
      if (outer.canonicalName().equals(meant)) {
        int depth = outer.simpleNames().size() - 1;
        List<String> names = type.simpleNames();
        return String.join(".", names.subList(depth, names.size()));
      }
      hidden = meant != null;
    }
    if (hidden) {
      return type.canonicalName();
    }
    ClassName outermost = type.outermost();
    if (type.packageName().equals(packageName)) {
      ofPackage.add(outermost.simpleName());
      return String.join(".", type.simpleNames());
    }
    boolean isHidden =
        type.packageName().equals(JAVA_LANG) && hiding.contains(outermost.simpleName());
    if (!isHidden) {
      wanted.putIfAbsent(outermost.simpleName(), outermost);
    }
    return type.canonicalName();
  }

  /** The class that a simple name means here, in full, or null. */
  private @Nullable String meaning(String simpleName) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).nested().contains(simpleName)) {
        return levels.get(i).inFull() + '.' + simpleName;
      }
    }
    if (!levels.isEmpty() && levels.get(0).name().equals(simpleName)) {
      return levels.get(0).inFull();
    }
    ClassName type = imported.get(simpleName);
    return type == null ? null : type.canonicalName();
  }

  /** A type around the place. */
  private record Level(String name, String inFull, Collection<String> nested) {}
}
