package dev.keysmith.runtime.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unmodifiable copies that builders keep of lists and maps. */
public final class Copies {
  private Copies() {}

  /**
   * @throws NullPointerException when an element is null
   */
  public static <T> List<T> list(Collection<? extends T> elements) {
    return List.copyOf(elements);
  }

  /**
   * @throws NullPointerException when an element is null
   */
  public static <T> List<T> listOf(T[] elements) {
    return List.of(elements);
  }

  /** A list of these elements, which may be nulls. */
  public static <T extends @Nullable Object> List<T> sparseListOf(T[] elements) {
    return sparseList(Arrays.asList(elements));
  }

  /** A copy that may hold nulls. */
  public static <T extends @Nullable Object> List<T> sparseList(Collection<? extends T> elements) {
    return Collections.unmodifiableList(new ArrayList<>(elements));
  }

  /**
   * A copy that keeps the order of the entries.
   *
   * @throws NullPointerException when a key or value is null
   */
  public static <V> Map<String, V> map(Map<String, ? extends V> entries) {
    Map<String, V> copy = new LinkedHashMap<>(capacity(entries.size()));
    for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
      if (entry.getKey() == null || entry.getValue() == null) {
        throw new NullPointerException("a map without nulls was given a null key or value");
      }
      copy.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(copy);
  }

  /** A copy that keeps the order of the entries, whose values may be null. */
  public static <V extends @Nullable Object> Map<String, V> sparseMap(
      Map<String, ? extends V> entries) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** A list to add elements to that are read, after those that a builder holds from before. */
  public static <T extends @Nullable Object> List<T> growing(@Nullable List<T> held) {
    return held == null ? new ArrayList<>() : new ArrayList<>(held);
  }

  /** A map to add entries to that are read, after those that a builder holds from before. */
  public static <V extends @Nullable Object> Map<String, V> growing(@Nullable Map<String, V> held) {
    return held == null ? new LinkedHashMap<>() : new LinkedHashMap<>(held);
  }

  private static int capacity(int size) {
    return size * 4 / 3 + 1;
  }
}
