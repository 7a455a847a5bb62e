package dev.keysmith.runtime.value;

import java.util.Base64;
import java.util.Iterator;
import java.util.Map;

/** The two texts of a value for people: one line, and indented JSON. */
final class ValueText {
  private static final String HIDDEN = "***";

  private final StringBuilder out = new StringBuilder();
  private final boolean json;
  private final boolean reveal;
  private int indent;

  private ValueText(boolean json, boolean reveal) {
    this.json = json;
    this.reveal = reveal;
  }

  static String compact(Value value) {
    return text(new ValueText(false, false), value);
  }

  static String json(Value value, boolean reveal) {
    return text(new ValueText(true, reveal), value);
  }

  private static String text(ValueText text, Value value) {
    text.append(value);
    return text.out.toString();
  }

  private void append(Value value) {
    if (value.sensitive() && !reveal) {
      appendWord(HIDDEN);
    } else if (value instanceof Value.Structure structure) {
      appendEntries(structure.members(), json);
    } else if (value instanceof Value.Map map) {
      appendEntries(map.entries(), true);
    } else if (value instanceof Value.List list) {
      appendElements(list);
    } else {
      appendScalar(value);
    }
  }

  private void appendScalar(Value value) {
    if (value instanceof Value.String string) {
      quote(string.value());
    } else if (value instanceof Value.Enum constant) {
      appendEnum(constant.value());
    } else if (value instanceof Value.Blob blob) {
      appendBlob(blob.value());
    } else if (value instanceof Value.Timestamp timestamp) {
      appendWord(Timestamps.isoText(timestamp.value()));
    } else if (value instanceof Value.Double number && !Double.isFinite(number.value())) {
      appendWord(Double.toString(number.value()));
    } else if (value instanceof Value.Float number && !Float.isFinite(number.value())) {
      appendWord(Float.toString(number.value()));
    } else {
      out.append(value.content);
    }
  }

  /** Text that JSON must quote and the one line need not. */
  private void appendWord(String word) {
    if (json) {
      out.append('"').append(word).append('"');
    } else {
      out.append(word);
    }
  }

  private void appendEnum(String constant) {
    if (json || !isPlain(constant)) {
      quote(constant);
    } else {
      out.append(constant);
    }
  }

  private void appendBlob(Blob blob) {
    if (!json) {
      out.append(blob);
    } else if (blob.isDestroyed()) {
      appendWord(HIDDEN);
    } else {
      appendWord(Base64.getEncoder().encodeToString(blob.unsafeBytes()));
    }
  }

  private void appendEntries(Map<String, Value> entries, boolean quoted) {
    out.append('{');
    Iterator<Map.Entry<String, Value>> each = entries.entrySet().iterator();
    if (each.hasNext()) {
      indent++;
      while (each.hasNext()) {
        Map.Entry<String, Value> entry = each.next();
        newLine();
        appendName(entry.getKey(), quoted);
        append(entry.getValue());
        separate(each.hasNext());
      }
      indent--;
      newLine();
    }
    out.append('}');
  }

  private void appendName(String name, boolean quoted) {
    if (quoted || !isPlain(name)) {
      quote(name);
    } else {
      out.append(name);
    }
    out.append(": ");
  }

  private void appendElements(Value.List list) {
    out.append('[');
    Iterator<Value> each = list.elements().iterator();
    if (each.hasNext()) {
      indent++;
      while (each.hasNext()) {
        newLine();
        append(each.next());
        separate(each.hasNext());
      }
      indent--;
      newLine();
    }
    out.append(']');
  }

  private void newLine() {
    if (json) {
      out.append('\n');
      for (int i = 0; i < indent; i++) {
        out.append("  ");
      }
    }
  }

  private void separate(boolean more) {
    if (more) {
      out.append(json ? "," : ", ");
    }
  }

  /** Whether the text needs no quotes: letters, digits, and the marks that enum values have. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= ':') || c == '_';
      if (!plain) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> appendChar(c);
      }
    }
    out.append('"');
  }

  /**
   * Escapes what a terminal or log would act on: the C0 and C1 controls and the line separators.
   */
  private void appendChar(char c) {
    if (c >= ' ' && (c < 0x7f || c >= 0xa0) && c != 0x2028 && c != 0x2029) {
      out.append(c);
      return;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((c >> shift) & 0xf, 16));
    }
  }
}
