package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.value.Blob;

/**
 * A union's member that this version of the model does not know: kept as it came, so that it can be
 * written back.
 */
public final class UnknownMember {
  private final String tag;
  private final String codec;
  private final Blob bytes;

  /**
   * @param tag the member's name on the wire
   * @param codec the codec that read it, such as {@code json}
   * @param bytes the member's value in that codec's format
   */
  public UnknownMember(String tag, String codec, Blob bytes) {
    this.tag = tag;
    this.codec = codec;
    this.bytes = bytes;
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

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof UnknownMember that)) {
      return false;
    }
    return tag.equals(that.tag) && codec.equals(that.codec) && bytes.equals(that.bytes);
  }

  @Override
  public int hashCode() {
    return tag.hashCode() * 31 + bytes.hashCode();
  }

  /** The tag and the codec, never the content. */
  @Override
  public String toString() {
    return "UnknownMember[".concat(tag).concat(", ").concat(codec).concat("]");
  }
}
