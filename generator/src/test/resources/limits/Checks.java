package com.example.model;

import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls what had to be divided. */
final class Checks {
  private Checks() {}

  static void everyValueIsItsConstant() {
    for (Wide.Known known : Wide.Known.values()) {
      Wide value = Wide.of("value-" + known.ordinal());
      check(value == Wide.of(value.value()) && value.known() == known, "value " + known);
    }
    check(Wide.of("value-0") == Wide.VALUE_0, "the first");
    check(Wide.of("value-2999") == Wide.VALUE_2999, "the last");
    check(Wide.of("value-3000").known() == null, "one that is unknown");
  }

  static void aLargeStructureIsAnyOther() {
    Big.Builder builder = Big.builder().member1("one").member999(Instant.EPOCH).wide(Wide.VALUE_7);
    try {
      builder.build();
      throw new AssertionError("required members are missing");
    } catch (IllegalStateException e) {
      check(e.getMessage().contains("member0, member5"), e.getMessage());
      check(e.getMessage().contains("member995"), e.getMessage());
    }
    Big big = Big.ofValue(full(Instant.EPOCH));
    check(big.equals(Big.ofValue(big.toValue())), "round trip");
    check(big.hashCode() == big.toBuilder().build().hashCode(), "hash");
    check(big.equals(big.toBuilder().build()), "copy");
    check(!big.equals(big.toBuilder().member998(Map.of("a", 2)).build()), "change");
    check(big.member997().equals(List.of("text 997")), "list");
    check(big.member998().equals(Map.of("size", 998)), "map");
    check(big.member999().equals(Instant.EPOCH), "time");
    check(big.toValue().toString().contains("text 996"), "text");
  }

  private static Value full(Instant time) {
    Map<String, Value> tree = new LinkedHashMap<>();
    for (int i = 0; i < 1000; i++) {
      String name = "member" + i;
      switch (i % 4) {
        case 0 -> tree.put(name, Value.of("text " + i));
        case 1 -> tree.put(name, Value.list(List.of(Value.of("text " + i))));
        case 2 -> tree.put(name, Value.map(Map.of("size", Value.of(i))));
        default -> tree.put(name, Value.of(time));
      }
    }
    return Value.structure(tree);
  }

  static void changesOfABuilderReachNobody() {
    Big.Builder builder = Big.ofValue(full(Instant.EPOCH)).toBuilder();
    Big before = builder.build();
    builder.member996("changed");
    check("text 996".equals(before.member996()), "the structure has a copy");
  }

  static void whatIsMissingInAnOutputIsFilledIn() {
    BigOutput empty = BigOutput.ofValue(Value.structure(Map.of()));
    check(empty.member0().isEmpty() && empty.member1() == null, "text");
    check(empty.member5().isEmpty(), "list");
    check(empty.member10().isEmpty(), "map");
    check(empty.member995().equals(Instant.EPOCH), "time");
  }

  static void everyErrorIsFound() {
    for (int i = 0; i < 300; i++) {
      Operation0Error error =
          Operation0Error.errorOfJson("Error" + i, "{}".getBytes(StandardCharsets.UTF_8));
      check(error.getClass().getSimpleName().equals("Error" + i), error.toString());
    }
    check(
        Operation0Error.errorOfJson("Error300", "{}".getBytes(StandardCharsets.UTF_8))
            instanceof Operation0Error.Unknown,
        "one that is unknown");
  }

  static void theLastOperationIsThere() {
    check(Operation1499.OPERATION.name().equals("Operation1499"), "name");
  }

  private static void check(boolean truth, String what) {
    if (!truth) {
      throw new AssertionError(what);
    }
  }
}
