package dev.keysmith.generator.select;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ShapeId;

/** A name, a shape id or a tag, or either with {@code *} for any part of it. */
final class NamePattern {
  private final Pattern pattern;
  private final boolean absolute;

  private NamePattern(Pattern pattern, boolean absolute) {
    this.pattern = pattern;
    this.absolute = absolute;
  }

  static NamePattern of(String text) {
    String regex =
        Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return new NamePattern(Pattern.compile(regex), text.indexOf('#') >= 0);
  }

  boolean matches(ShapeId id) {
    return matches(absolute ? id.toString() : id.getName());
  }

  boolean matches(String text) {
    return pattern.matcher(text).matches();
  }
}
