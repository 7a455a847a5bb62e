package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.value.Value;
import java.util.Map;

/** Writes the values that members of type document hold. */
final class JsonDocumentWriter {
  private final JsonWriter out;

  JsonDocumentWriter(JsonWriter out) {
    this.out = out;
  }

  void write(Value value) {
    if (value instanceof Value.Map map) {
      writeObject(map.entries());
    } else if (value instanceof Value.Structure structure) {
      writeObject(structure.members());
    } else if (value instanceof Value.List list) {
      writeArray(list);
    } else if (value instanceof Value.String string) {
      out.putString(string.value());
    } else if (value instanceof Value.Enum constant) {
      out.putString(constant.value());
    } else if (value instanceof Value.Blob blob) {
      out.putBlob(blob.value());
    } else {
      writeScalar(value);
    }
  }

  private void writeScalar(Value value) {
    if (value instanceof Value.Timestamp timestamp) {
      out.putEpochSeconds(timestamp.value());
    } else if (value instanceof Value.Double number) {
      out.putFloating(Double.toString(number.value()), Double.isFinite(number.value()));
    } else if (value instanceof Value.Float number) {
      out.putFloating(Float.toString(number.value()), Float.isFinite(number.value()));
    } else {
      // What is left shows itself as JSON: booleans, integers, big numbers and null.
      out.putAscii(value.toJsonRevealed());
    }
  }

  private void writeObject(Map<String, Value> entries) {
    out.put('{');
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      out.comma();
      out.putString(entry.getKey());
      out.put(':');
      write(entry.getValue());
    }
    out.put('}');
  }

  private void writeArray(Value.List list) {
    out.put('[');
    for (Value element : list.elements()) {
      out.comma();
      write(element);
    }
    out.put(']');
  }
}
