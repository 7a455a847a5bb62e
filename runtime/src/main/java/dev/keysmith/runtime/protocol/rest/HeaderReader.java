package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.schema.MemberSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a member from a header field. A list may be spread over several fields of one name (RFC
 * 9110, section 5.2); of any other type the first field counts.
 */
final class HeaderReader extends TextReader {
  private final HttpHeaders headers;
  private final String name;
  private List<String> elements = List.of();
  private int next;

  private HeaderReader(HttpHeaders headers, String name, String first) {
    super("header ".concat(name), first);
    this.headers = headers;
    this.name = name;
  }

  /** A reader of the field that the member is bound to, or null when there is none. */
  static @Nullable HeaderReader of(HttpHeaders headers, MemberSchema member) {
    String first = headers.first(member.locationName());
    return first == null ? null : new HeaderReader(headers, member.locationName(), first);
  }

  @Override
  public void beginList(MemberSchema member) {
    MemberSchema element = member.element();
    boolean dates =
        element.type() == MemberSchema.TIMESTAMP
            && timestampFormat(element) == MemberSchema.HTTP_DATE;
    List<String> fields = headers.all(name);
    String joined = fields.size() == 1 ? text() : String.join(", ", fields);
    try {
      elements = HeaderLists.split(joined, dates);
    } catch (IllegalArgumentException malformed) {
      throw error(String.valueOf(malformed.getMessage()));
    }
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    boolean more = next < elements.size();
    if (more) {
      read(elements.get(next++));
    }
    return more;
  }
}
