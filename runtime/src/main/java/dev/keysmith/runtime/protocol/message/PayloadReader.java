package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.Blob;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a body that is a string, an enum's value or a blob as it stands. */
final class PayloadReader extends PartReader {
  private final byte[] body;

  PayloadReader(byte[] body) {
    this.body = body;
  }

  @Override
  protected String place() {
    return "body";
  }

  @Override
  public String readString(MemberSchema member) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException malformed) {
      throw error("found malformed UTF-8");
    }
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    return Blob.wrap(body);
  }
}
