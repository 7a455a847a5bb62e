package dev.keysmith.benchmarks.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items of a table as plain values: text, numbers, truth values, lists and maps of these. A small
 * one has 4 attributes, a medium one some 3 KB, a large one some 100 KB.
 */
final class Items {
  static final Map<String, Object> SMALL = small();
  static final Map<String, Object> MEDIUM = withOrders(12);
  static final Map<String, Object> LARGE = withOrders(400);

  private Items() {}

  private static Map<String, Object> small() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "customer-000017");
    item.put("place", 17);
    item.put("name", "Ada \"the first\" Lovelace");
    item.put("active", true);
    return item;
  }

  private static Map<String, Object> withOrders(int count) {
    List<Object> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, Object> order = new LinkedHashMap<>();
      order.put("number", "2026-" + (100_000 + i));
      order.put("cents", 1999 + i);
      order.put("paid", i % 3 != 0);
      order.put("lines", List.of("a book of tables", "ink, black", i));
      order.put("to", Map.of("street", "12 St James's Square", "city", "London"));
      orders.add(order);
    }
    Map<String, Object> item = small();
    item.put("orders", orders);
    return item;
  }
}
