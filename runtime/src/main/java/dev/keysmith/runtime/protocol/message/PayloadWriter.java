package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.text.TextBuffer;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;

/**
 * Makes one member the body. See {@code smithy.api#httpPayload} and {@code
 * smithy.api#eventPayload}.
 */
public final class PayloadWriter extends PartWriter {
  /** The media type of bytes that say no other. */
  public static final String BYTES = "application/octet-stream";

  private final BodyFormat format;
  private byte[] body = {};
  private String mediaType = BYTES;

  public PayloadWriter(BodyFormat format) {
    this.format = format;
  }

  /** The body that has been written; empty when there is none. */
  public byte[] body() {
    return body;
  }

  /** The media type of the body. */
  public String mediaType() {
    return mediaType;
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    body(format.writePayload(member, value), format.mediaType());
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    body(format.writePayload(member, value), format.mediaType());
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    String type = member.mediaType();
    body(TextBuffer.utf8(value), type == null ? "text/plain" : type);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    String type = member.mediaType();
    body(value.unsafeBytes(), type == null ? BYTES : type);
  }

  private void body(byte[] bytes, String type) {
    body = bytes;
    mediaType = type;
  }
}
