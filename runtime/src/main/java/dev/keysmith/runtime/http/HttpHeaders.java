package dev.keysmith.runtime.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in the order of the message. Names are looked up without regard to case and kept as
 * they came.
 */
public final class HttpHeaders {
  /** A bit for each character that may occur in a token: those below 64, and those from 64 up. */
  private static final long LOW_TOKENS = bits("!#$%&'*+-.0123456789");

  private static final long HIGH_TOKENS =
      bits("ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

  /** Names and values of the dozen fields that requests and responses seldom exceed. */
  private static final int ROOM = 24;

  private static final HttpHeaders EMPTY = new HttpHeaders(new String[0], 0);

  /** Names at even places, their values behind them. */
  private final String[] fields;

  private final int length;

  private HttpHeaders(String[] fields, int length) {
    this.fields = fields;
    this.length = length;
  }

  public static HttpHeaders empty() {
    return EMPTY;
  }

  public static Builder builder() {
    return new Builder(new String[ROOM], 0);
  }

  /** A builder with the fields of this. */
  Builder toBuilder() {
    return new Builder(Arrays.copyOf(fields, length + ROOM), length);
  }

  /** The number of fields; a name that occurs twice counts twice. */
  public int size() {
    return length / 2;
  }

  public String name(int index) {
    return fields[index * 2];
  }

  public String value(int index) {
    return fields[index * 2 + 1];
  }

  /** The first value of the field, or null. */
  public @Nullable String first(String name) {
    int at = indexOf(fields, length, name);
    return at < 0 ? null : fields[at + 1];
  }

  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        values.add(fields[i + 1]);
      }
    }
    return Collections.unmodifiableList(values);
  }

  /** All fields by name, names in lower case. */
  public Map<String, List<String>> toMap() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i += 2) {
      String name = fields[i].toLowerCase(java.util.Locale.ROOT);
      if (!map.containsKey(name)) {
        map.put(name, all(name));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** Whether a character may occur in a method or a field's name (RFC 9110, 5.6.2). */
  static boolean isToken(int c) {
    return c >= 0 && c < 128 && ((c < 64 ? LOW_TOKENS : HIGH_TOKENS) >>> c & 1) != 0;
  }

  /** A bit for each of the characters, which are all below 64 or all from 64 up to 127. */
  private static long bits(String characters) {
    long bits = 0;
    for (int i = 0; i < characters.length(); i++) {
      bits |= 1L << characters.charAt(i); // a shift goes by the lowest six bits
    }
    return bits;
  }

  static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isToken(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int indexOf(String[] fields, int length, String name) {
    for (int i = 0; i < length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The names, never the values: they may be secrets. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("HttpHeaders[");
    for (int i = 0; i < length; i += 2) {
      text.append(i == 0 ? "" : ", ").append(fields[i]);
    }
    return text.append(']').toString();
  }

  /** Collects fields. Names must be tokens and values free of control characters. */
  public static final class Builder {
    private String[] fields;
    private int length;

    private Builder(String[] fields, int length) {
      this.fields = fields;
      this.length = length;
    }

    /**
     * Adds a field behind those that are there.
     *
     * @throws IllegalArgumentException when the name is no token or the value holds a control
     *     character
     */
    public Builder add(String name, String value) {
      if (!isToken(name)) {
        throw new IllegalArgumentException("a header's name is empty or no token");
      }
      checkValue(name, value);
      append(name, value);
      return this;
    }

    /** Adds a field that the caller has checked. */
    void append(String name, String value) {
      if (length == fields.length) {
        fields = Arrays.copyOf(fields, length * 2);
      }
      fields[length++] = name;
      fields[length++] = value;
    }

    /** Replaces the first field of this name, or adds it. */
    public Builder set(String name, String value) {
      int at = indexOf(fields, length, name);
      if (at < 0) {
        return add(name, value);
      }
      checkValue(name, value);
      fields[at + 1] = value;
      return this;
    }

    /** Removes all fields of this name. */
    public Builder remove(String name) {
      for (int at = indexOf(fields, length, name); at >= 0; at = indexOf(fields, length, name)) {
        length -= 2;
        System.arraycopy(fields, at + 2, fields, at, length - at);
      }
      return this;
    }

    public @Nullable String first(String name) {
      int at = indexOf(fields, length, name);
      return at < 0 ? null : fields[at + 1];
    }

    public int size() {
      return length / 2;
    }

    public String name(int index) {
      return fields[index * 2];
    }

    public String value(int index) {
      return fields[index * 2 + 1];
    }

    /** The fields as they are now; the builder can go on. */
    public HttpHeaders build() {
      return new HttpHeaders(Arrays.copyOf(fields, length), length);
    }

    private static void checkValue(String name, String value) {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if ((c < ' ' && c != '\t') || c == 127) {
          throw new IllegalArgumentException(
              "the value of header ".concat(name).concat(" holds a control character"));
        }
      }
    }
  }
}
