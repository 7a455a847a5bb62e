package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.value.Value;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree that is being read: a member of a structure, or the present element of a list
 * or entry of a map, inside the place that holds it.
 */
final class ValueCursor {
  private final @Nullable ValueCursor outer;
  private final String name;
  private final @Nullable Iterator<Value> elements;
  private final @Nullable Iterator<String> keys;
  private Value value;
  private String key = "";
  private int index = -1;

  private ValueCursor(
      @Nullable ValueCursor outer,
      String name,
      Value value,
      @Nullable Iterator<Value> elements,
      @Nullable Iterator<String> keys) {
    this.outer = outer;
    this.name = name;
    this.value = value;
    this.elements = elements;
    this.keys = keys;
  }

  static ValueCursor root(Value value) {
    return new ValueCursor(null, "", value, null, null);
  }

  ValueCursor member(String memberName, Value memberValue) {
    return new ValueCursor(this, memberName, memberValue, null, null);
  }

  ValueCursor elements(List<Value> list) {
    return new ValueCursor(this, "", value, list.iterator(), null);
  }

  ValueCursor entries(Map<String, Value> map) {
    return new ValueCursor(this, "", value, map.values().iterator(), map.keySet().iterator());
  }

  ValueCursor outer() {
    if (outer == null) {
      throw new IllegalStateException("nothing has been begun");
    }
    return outer;
  }

  String name() {
    return name;
  }

  String key() {
    return key;
  }

  Value value() {
    return value;
  }

  /** Goes to the next element or entry, if there is one. */
  boolean advance() {
    if (elements == null || !elements.hasNext()) {
      return false;
    }
    index++;
    value = elements.next();
    key = keys == null ? "" : keys.next();
    return true;
  }

  IllegalArgumentException wrongTag(String allowed) {
    return error("found ".concat(value.tag()).concat(", allowed ").concat(allowed));
  }

  /** An error with the path before the message. Keys of maps are data, so the path counts them. */
  IllegalArgumentException error(String message) {
    StringBuilder path = new StringBuilder();
    appendTo(path);
    String place = path.length() == 0 ? "value" : path.toString();
    return new IllegalArgumentException(place.concat(": ").concat(message));
  }

  private void appendTo(StringBuilder path) {
    if (outer != null) {
      outer.appendTo(path);
    }
    if (index >= 0) {
      path.append('[').append(index).append(']');
    } else if (!name.isEmpty()) {
      path.append(path.length() == 0 ? "" : ".").append(name);
    }
  }
}
