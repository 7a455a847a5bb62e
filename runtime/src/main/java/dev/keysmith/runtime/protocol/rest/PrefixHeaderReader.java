package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.protocol.message.PartReader;
import dev.keysmith.runtime.schema.MemberSchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map of the header fields whose names begin with a prefix, in any case; the keys are the
 * rest of the names. Fields of one name are one entry, their values joined by commas. Without such
 * fields the map is empty.
 */
final class PrefixHeaderReader extends PartReader {
  private final HttpHeaders headers;
  private final String prefix;
  private int at = -1;

  PrefixHeaderReader(HttpHeaders headers, String prefix) {
    this.headers = headers;
    this.prefix = prefix;
  }

  @Override
  protected String place() {
    return "headers with prefix ".concat(prefix);
  }

  /** The next field that begins an entry; the number of fields when there is none. */
  private int following() {
    int i = at + 1;
    while (i < headers.size() && !(hasPrefix(i) && isFirst(i))) {
      i++;
    }
    return i;
  }

  private boolean hasPrefix(int field) {
    return headers.name(field).regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private boolean isFirst(int field) {
    for (int i = 0; i < field; i++) {
      if (headers.name(i).equalsIgnoreCase(headers.name(field))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void beginMap(MemberSchema member) {
    at = -1;
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    at = following();
    return at < headers.size() ? headers.name(at).substring(prefix.length()) : null;
  }

  @Override
  public String readString(MemberSchema member) {
    return String.join(", ", headers.all(headers.name(at)));
  }
}
