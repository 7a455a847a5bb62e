package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.protocol.message.PartReader;
import dev.keysmith.runtime.schema.MemberSchema;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads scalars from a text of the response's head: from its status or a header field. */
class TextReader extends PartReader {
  private final String place;
  private String text;

  /**
   * @param place what the text is, for messages
   */
  TextReader(String place, String text) {
    this.place = place;
    this.text = text;
  }

  @Override
  protected final String place() {
    return place;
  }

  /** Goes on to another text at the same place. */
  final void read(String next) {
    text = next;
  }

  @Override
  protected final String text() {
    return text;
  }

  @Override
  protected final int timestampFormat(MemberSchema member) {
    return HeaderLists.timestampFormat(member);
  }

  /** Content that has a media type comes in base64. */
  @Override
  public String readString(MemberSchema member) {
    if (member.mediaType() == null) {
      return text;
    }
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw error("found malformed base64");
    }
  }
}
