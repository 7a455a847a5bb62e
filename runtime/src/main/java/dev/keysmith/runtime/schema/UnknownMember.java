package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A union's member that this version of the model does not know: kept as it came, so that it can be
 * written back.
 */
public final class UnknownMember {
  private final String tag;
  private final String codec;
  private final Blob bytes;
  private final @Nullable Value value;

  /**
   * @param tag the member's name on the wire
   * @param codec the codec that read it, such as {@code json}
   * @param bytes the member's value in that codec's format
   */
  public UnknownMember(String tag, String codec, Blob bytes) {
    this(tag, codec, bytes, null);
  }

  private UnknownMember(String tag, String codec, Blob bytes, @Nullable Value value) {
    this.tag = tag;
    this.codec = codec;
    this.bytes = bytes;
    this.value = value;
  }

  /**
   * A member that was read from a tree, by the codec {@code value}. It has no bytes; the value
   * itself is kept, with its tags.
   */
  public static UnknownMember ofValue(String tag, Value value) {
    return new UnknownMember(tag, "value", Blob.empty(), value);
  }

  public String tag() {
    return tag;
  }

  public String codec() {
    return codec;
  }

  public Blob bytes() {
    return bytes;
  }

  /** The value of a member that was read from a tree; null for one that was read from bytes. */
  public @Nullable Value value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof UnknownMember that)) {
      return false;
    }
    return tag.equals(that.tag)
        && codec.equals(that.codec)
        && bytes.equals(that.bytes)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return tag.hashCode() * 31 + bytes.hashCode() + Objects.hashCode(value);
  }

  /** The tag and the codec, never the content. */
  @Override
  public String toString() {
    return "UnknownMember[".concat(tag).concat(", ").concat(codec).concat("]");
  }
}
