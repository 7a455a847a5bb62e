package dev.keysmith.runtime.codec.value;

import org.jspecify.annotations.Nullable;

/**
 * An input or output with a member that is a stream. The tree does not show it; two of them are
 * equal only when they hold the same one.
 */
public abstract class StreamShape extends TreeShape {
  private final @Nullable Object stream;

  /**
   * @param stream the member's value, or null
   */
  protected StreamShape(@Nullable Object stream) {
    this.stream = stream;
  }

  @Override
  final @Nullable Object stream() {
    return stream;
  }
}
