package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The query as SigV4 wants it: each name and value encoded in the one canonical way, however it
 * came, and sorted by them.
 */
final class CanonicalQuery {
  private CanonicalQuery() {}

  static void add(ByteText text, String query) {
    List<Parameter> parameters = new ArrayList<>();
    int start = 0;
    while (start <= query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      addParameter(parameters, query.substring(start, end));
      start = end + 1;
    }
    Collections.sort(parameters);
    for (int i = 0; i < parameters.size(); i++) {
      if (i > 0) {
        text.add('&');
      }
      Parameter parameter = parameters.get(i);
      text.add(parameter.name).add('=').add(parameter.value);
    }
  }

  /** One without a name is left out, as the official signer does. */
  private static void addParameter(List<Parameter> parameters, String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    if (!name.isEmpty()) {
      String value = equals < 0 ? "" : text.substring(equals + 1);
      parameters.add(new Parameter(recode(name), recode(value)));
    }
  }

  /**
   * Encodes what is encoded in some way: a plus is a space, a percent sign that leads nowhere is
   * itself.
   */
  static String recode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteText recoded = new ByteText(bytes.length + 8);
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] == '%' ? octet(bytes, i + 1) : -1;
      if (octet >= 0) {
        i += 2;
        recoded.addEncoded((byte) octet, false);
      } else {
        recoded.addEncoded(bytes[i] == '+' ? (byte) ' ' : bytes[i], false);
      }
    }
    return recoded.ascii(0);
  }

  /** The value of two hexadecimal digits, or -1. */
  static int octet(byte[] bytes, int at) {
    if (at + 2 > bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static final class Parameter implements Comparable<Parameter> {
    private final String name;
    private final String value;

    Parameter(String name, String value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public int compareTo(Parameter other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : value.compareTo(other.value);
    }
  }
}
