package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.codec.text.TextBuffer;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.schema.MemberSchema;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Puts members into header fields. A list makes up one field, whose elements are separated by a
 * comma and a space; an empty list or string is an empty field. A field of its own wins over one of
 * the same name that comes from a map. See {@code smithy.api#httpHeader} and {@code
 * smithy.api#httpPrefixHeaders}.
 */
final class HeaderWriter extends TextWriter {
  private final HttpHeaders.Builder headers;

  /** The list that is open, or null. */
  private @Nullable StringBuilder list;

  private boolean first;

  /** The field that the open map's next value goes into. */
  private String name = "";

  HeaderWriter(HttpHeaders.Builder headers) {
    this.headers = headers;
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    list = new StringBuilder();
    first = true;
  }

  @Override
  public void endList(MemberSchema member) {
    headers.set(member.locationName(), String.valueOf(list));
    list = null;
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    // Each entry is a field of its own.
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    name = map.locationName().concat(key);
  }

  @Override
  public void endMap(MemberSchema member) {
    // Each entry is a field of its own.
  }

  @Override
  protected int timestampFormat(MemberSchema member) {
    return HeaderLists.timestampFormat(member);
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    if (member.mediaType() != null) {
      put(member, Base64.getEncoder().encodeToString(TextBuffer.utf8(value)));
    } else if (list != null && member.type() != MemberSchema.TIMESTAMP) {
      put(member, HeaderLists.quoteIfNeeded(value));
    } else {
      put(member, value);
    }
  }

  @Override
  void put(MemberSchema member, String text) {
    if (list != null) {
      list.append(first ? "" : ", ").append(text);
      first = false;
    } else if (member.index() >= 0) {
      headers.set(member.locationName(), text);
    } else if (headers.first(name) == null) {
      headers.add(name, text);
    }
  }
}
