package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.PercentEncoding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the query: what the pattern has, members that are a parameter each, and maps of
 * parameters, which yield to both. See {@code smithy.api#httpQuery} and {@code
 * smithy.api#httpQueryParams}.
 */
final class QueryWriter extends TextWriter {
  private final StringBuilder query = new StringBuilder();
  private final Set<String> names = new HashSet<>();

  /**
   * Names and values of maps by turns; they are added last, since only then all names are known.
   */
  private final List<String> params = new ArrayList<>();

  private String name = "";
  private boolean inMap;

  /**
   * @param literal the query of the uri pattern, or null
   */
  QueryWriter(@Nullable String literal) {
    if (literal != null) {
      query.append(literal);
      addNames(literal);
    }
  }

  private void addNames(String literal) {
    int at = 0;
    while (at <= literal.length()) {
      int end = literal.indexOf('&', at);
      int to = end < 0 ? literal.length() : end;
      int equals = literal.indexOf('=', at);
      names.add(literal.substring(at, equals < 0 || equals > to ? to : equals));
      at = to + 1;
    }
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    if (!inMap) {
      name = member.locationName();
    }
  }

  @Override
  public void endList(MemberSchema member) {
    // The elements have been put one by one; an empty list leaves nothing.
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    inMap = true;
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    name = key;
  }

  @Override
  public void endMap(MemberSchema member) {
    inMap = false;
  }

  @Override
  void put(MemberSchema member, String text) {
    if (inMap) {
      params.add(name);
      params.add(text);
      return;
    }
    if (member.index() >= 0) {
      name = member.locationName();
    }
    names.add(name);
    append(name, text);
  }

  private void append(String parameter, String value) {
    if (query.length() > 0) {
      query.append('&');
    }
    PercentEncoding.append(query, parameter, false);
    PercentEncoding.append(query.append('='), value, false);
  }

  /** The whole query, or null when it has no parameter. */
  @Nullable String finish() {
    for (int i = 0; i < params.size(); i += 2) {
      if (!names.contains(params.get(i))) {
        append(params.get(i), params.get(i + 1));
      }
    }
    return query.length() == 0 ? null : query.toString();
  }
}
