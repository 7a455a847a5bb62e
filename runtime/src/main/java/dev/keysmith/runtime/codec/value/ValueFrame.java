package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure, list or map that is being written, inside the one that holds it. */
final class ValueFrame {
  private final @Nullable ValueFrame outer;
  private final int type;
  private final Map<String, Value> entries = new LinkedHashMap<>();
  private final List<Value> elements = new ArrayList<>();
  private String key = "";

  ValueFrame(@Nullable ValueFrame outer, int type) {
    this.outer = outer;
    this.type = type;
  }

  ValueFrame outer() {
    if (outer == null) {
      throw new IllegalStateException("nothing has been begun");
    }
    return outer;
  }

  void key(String next) {
    key = next;
  }

  /** Adds a member, element, or the value of the last key. */
  void add(String name, Value value) {
    switch (type) {
      case MemberSchema.LIST -> elements.add(value);
      case MemberSchema.MAP -> entries.put(key, value);
      default -> entries.put(name, value);
    }
  }

  Value.Structure structure() {
    return Value.structure(entries);
  }

  Value list() {
    return Value.list(elements);
  }

  Value map() {
    return Value.map(entries);
  }
}
