package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads any JSON as a value: what a member of type document holds. */
final class JsonDocumentReader {
  private final JsonScanner in;

  JsonDocumentReader(JsonScanner in) {
    this.in = in;
  }

  Value read() {
    return switch (in.token()) {
      case '"' -> Value.of(in.string("string"));
      case '{' -> readObject();
      case '[' -> readArray();
      case 't', 'f' -> Value.of(in.bool("boolean"));
      case 'n' -> readNull();
      default -> in.number("value").toValue();
    };
  }

  private Value readNull() {
    in.literal("null");
    return Value.ofNull();
  }

  private Value readObject() {
    Map<String, Value> entries = new LinkedHashMap<>();
    in.enter();
    if (in.token() == '}') {
      in.at++;
    } else {
      do {
        in.countElement();
        String key = in.string("member name");
        in.expect(':', "':'");
        if (entries.put(key, read()) != null) {
          throw in.error("found member twice, allowed once");
        }
      } while (in.more('}', "',' or '}'"));
    }
    in.leave();
    return Value.map(entries);
  }

  private Value readArray() {
    List<Value> elements = new ArrayList<>();
    in.enter();
    if (in.token() == ']') {
      in.at++;
    } else {
      do {
        in.countElement();
        elements.add(read());
      } while (in.more(']', "',' or ']'"));
    }
    in.leave();
    return Value.list(elements);
  }
}
