package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a class: its package, and the simple names from the outermost class in. */
public final class ClassName extends TypeName {
  public static final ClassName OBJECT = get(Object.class);
  private static final ClassName NULLABLE = get("org.jspecify.annotations", "Nullable");

  private final String packageName;
  private final List<String> simpleNames;
  private final String canonicalName;
  private final boolean nullable;

  private ClassName(String packageName, List<String> simpleNames, boolean nullable) {
    this.packageName = packageName;
    this.simpleNames = simpleNames;
    this.nullable = nullable;
    String nested = String.join(".", simpleNames);
    this.canonicalName = packageName.isEmpty() ? nested : packageName + '.' + nested;
  }

  /** The name of a class, or of one nested in it. */
  public static ClassName get(String packageName, String simpleName, String... nested) {
    List<String> names = new ArrayList<>();
    names.add(simpleName);
    names.addAll(List.of(nested));
    return new ClassName(packageName, List.copyOf(names), false);
  }

  /** The name of a class that is there. */
  public static ClassName get(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? get(type.getPackageName(), type.getSimpleName())
        : get(outer).nestedClass(type.getSimpleName());
  }

  /** The name of a class in this one. */
  public ClassName nestedClass(String name) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(name);
    return new ClassName(packageName, List.copyOf(names), false);
  }

  String packageName() {
    return packageName;
  }

  /** The innermost name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** From the outermost class in. */
  public List<String> simpleNames() {
    return simpleNames;
  }

  /** The name in full, without an annotation. */
  public String canonicalName() {
    return canonicalName;
  }

  /** The name by which a class loader knows the class (JLS 13.1). */
  public String binaryName() {
    String nested = String.join("$", simpleNames);
    return packageName.isEmpty() ? nested : packageName + '.' + nested;
  }

  /** The class that this is nested in, or null. */
  @Nullable ClassName enclosing() {
    int depth = simpleNames.size() - 1;
    return depth == 0 ? null : new ClassName(packageName, simpleNames.subList(0, depth), false);
  }

  /** The outermost class. */
  ClassName outermost() {
    return simpleNames.size() == 1 ? this : get(packageName, simpleNames.get(0));
  }

  @Override
  public ClassName nullable() {
    return new ClassName(packageName, simpleNames, true);
  }

  /** The annotation of a nested or qualified name stands before its last part. */
  @Override
  void write(StringBuilder out, Names names) {
    String name = names.of(this);
    if (nullable) {
      int last = name.lastIndexOf('.') + 1;
      out.append(name, 0, last).append('@').append(names.of(NULLABLE)).append(' ');
      out.append(name, last, name.length());
    } else {
      out.append(name);
    }
  }
}
