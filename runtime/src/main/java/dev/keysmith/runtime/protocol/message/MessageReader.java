package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a structure from the parts of a message: its head, and a body that is at hand. */
public abstract class MessageReader extends PartReader {
  private final byte[] body;
  private final BodyFormat format;

  /**
   * @param format the documents in the body
   */
  protected MessageReader(byte[] body, BodyFormat format) {
    this.body = body;
    this.format = format;
  }

  /** Whether the member is one of those in the document that the body is. */
  protected abstract boolean isInDocument(MemberSchema member);

  /** Whether the member is the whole body. */
  protected abstract boolean isPayload(MemberSchema member);

  /** A reader of the member's part of the head, or null when it is not there. */
  protected abstract @Nullable ShapeReader head(MemberSchema member);

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    readBound(schema, into);
    if (body.length > 0 && hasDocument(schema)) {
      format.read(body, schema, documentMembers(schema, into));
    }
  }

  /**
   * Reads the members that are bound to the head or the whole body.
   *
   * @throws CodecException when one of them is malformed
   */
  public final void readBound(ShapeSchema schema, ShapeBuilder into) {
    for (int i = 0; i < schema.size(); i++) {
      MemberSchema member = schema.member(i);
      if (isPayload(member)) {
        readPayload(member, into);
      } else {
        ShapeReader reader = head(member);
        if (reader != null) {
          into.readMember(i, reader);
        }
      }
    }
  }

  /** Whether a member is in a document. */
  public final boolean hasDocument(ShapeSchema schema) {
    for (int i = 0; i < schema.size(); i++) {
      if (isInDocument(schema.member(i))) {
        return true;
      }
    }
    return false;
  }

  /** What takes the members of the document; those that are bound to another part are left out. */
  public final ShapeBuilder documentMembers(ShapeSchema schema, ShapeBuilder into) {
    for (int i = 0; i < schema.size(); i++) {
      if (!isInDocument(schema.member(i))) {
        return new DocumentMembers(this, schema, into);
      }
    }
    return into;
  }

  private void readPayload(MemberSchema member, ShapeBuilder into) {
    if (body.length == 0) {
      return;
    }
    if (isRaw(member)) {
      into.readMember(member.index(), new PayloadReader(body));
    } else {
      format.readPayload(body, member.index(), into);
    }
  }

  /** Whether a member that is the whole body is there as it stands, and no document. */
  protected static boolean isRaw(MemberSchema payload) {
    return switch (payload.type()) {
      case MemberSchema.STRING, MemberSchema.ENUM, MemberSchema.BLOB -> true;
      default -> false;
    };
  }
}
