package dev.keysmith.generator.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Names that are nearly one that is not there, whatever the case of their letters. */
public final class Nearest {
  private static final int TOLD = 3;

  private Nearest() {}

  /** The nearest first, of equal ones that which comes first; none that is far off. */
  public static List<String> to(String wanted, Collection<String> there) {
    return to(wanted, there, name -> distance(wanted, name));
  }

  /**
   * The same by another distance.
   *
   * @param wanted its length tells what is far off
   */
  public static List<String> to(
      String wanted, Collection<String> there, ToIntFunction<String> distance) {
    return there.stream()
        .filter(name -> distance.applyAsInt(name) <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.comparingInt(distance))
        .limit(TOLD)
        .toList();
  }

  /** Levenshtein's distance, row by row. */
  public static int distance(String wanted, String there) {
    String from = wanted.toLowerCase(Locale.ROOT);
    String to = there.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
