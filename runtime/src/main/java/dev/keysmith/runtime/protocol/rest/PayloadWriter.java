package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.codec.text.TextBuffer;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;

/** Makes one member the body. See {@code smithy.api#httpPayload}. */
final class PayloadWriter extends PartWriter {
  /** The media type of bytes that say no other. */
  static final String BYTES = "application/octet-stream";

  private final HttpRequest.Builder request;
  private final BodyFormat format;

  PayloadWriter(HttpRequest.Builder request, BodyFormat format) {
    this.request = request;
    this.format = format;
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

  /** Without bytes there is nothing that a content type could tell of. */
  private void body(byte[] bytes, String type) {
    request.body(bytes);
    if (bytes.length > 0) {
      setUnlessThere(request, "Content-Type", type);
    }
  }

  /** Sets a field unless a member that is bound to it has. */
  static void setUnlessThere(HttpRequest.Builder request, String name, String value) {
    if (request.headers().first(name) == null) {
      request.header(name, value);
    }
  }
}
