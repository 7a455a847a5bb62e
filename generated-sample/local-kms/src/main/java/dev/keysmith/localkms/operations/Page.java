package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. The marker holds the key of the page's last item, so that what is added or
 * removed between two pages neither repeats nor hides another item.
 *
 * @param nextMarker null on the last page
 */
record Page<T>(List<T> items, @Nullable String nextMarker) {
  private static final int HIGHEST_LIMIT = 1000;

  /**
   * @param standard the limit when the caller sets none
   */
  static <T> Page<T> of(
      NavigableMap<String, T> all, @Nullable Integer limit, int standard, @Nullable String marker) {
    int size = limit == null ? standard : Checks.range("limit", limit, 1, HIGHEST_LIMIT);
    List<T> items = new ArrayList<>();
    String last = "";
    for (Map.Entry<String, T> entry : after(all, marker).entrySet()) {
      if (items.size() == size) {
        return new Page<>(List.copyOf(items), encode(last));
      }
      items.add(entry.getValue());
      last = entry.getKey();
    }
    return new Page<>(List.copyOf(items), null);
  }

  boolean truncated() {
    return nextMarker != null;
  }

  private static <T> NavigableMap<String, T> after(
      NavigableMap<String, T> all, @Nullable String marker) {
    return marker == null ? all : all.tailMap(decode(marker), false);
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String marker) {
    try {
      return new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Faults.invalidMarker();
    }
  }
}
