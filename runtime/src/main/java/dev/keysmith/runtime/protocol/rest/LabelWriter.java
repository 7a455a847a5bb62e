package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.value.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** Collects the labels of a path and puts them in. See {@code smithy.api#httpLabel}. */
final class LabelWriter extends TextWriter {
  private final Operation<?, ?, ?> operation;
  private final OperationSchema schema;
  private final @Nullable String[] values;

  LabelWriter(Operation<?, ?, ?> operation, OperationSchema schema) {
    this.operation = operation;
    this.schema = schema;
    this.values = new @Nullable String[schema.input().size()];
  }

  @Override
  void put(MemberSchema member, String text) {
    values[member.index()] = text;
  }

  /**
   * The path of a pattern such as {@code /{Bucket}/{Key+}}. A greedy label keeps its slashes.
   *
   * @throws IllegalArgumentException when a label has no value or an empty one, which would be the
   *     path of something else
   */
  String path(String pattern) {
    StringBuilder path = new StringBuilder(pattern.length() + 32);
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      boolean greedy = pattern.charAt(close - 1) == '+';
      path.append(pattern, at, open);
      String value = value(pattern.substring(open + 1, greedy ? close - 1 : close));
      PercentEncoding.append(path, value, greedy);
      at = close + 1;
    }
    return path.append(pattern, at, pattern.length()).toString();
  }

  private String value(String label) {
    int index = schema.input().indexOf(label);
    String value = index < 0 ? null : values[index];
    if (value != null && schema.isPathLabel(label)) {
      value = value.substring(value.lastIndexOf('/') + 1);
    }
    if (value == null || value.isEmpty()) {
      String fallback = schema.labelDefault(label);
      if (fallback != null) {
        return fallback;
      }
      throw new IllegalArgumentException(
          label
              .concat(" of ")
              .concat(operation.name())
              .concat(value == null ? " is not set" : " is empty")
              .concat(", but makes up its path"));
    }
    return value;
  }
}
