package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads an output from the parts of a response. */
public final class ResponseReader extends PartReader {
  private final HttpResponse response;
  private final BodyFormat format;

  public ResponseReader(HttpResponse response, BodyFormat format) {
    this.response = response;
    this.format = format;
  }

  @Override
  String place() {
    return "response";
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    readBound(schema, into);
    if (response.body().length > 0 && Bindings.hasResponseBody(schema)) {
      format.read(response.body(), schema, bodyMembers(schema, into));
    }
  }

  /**
   * Reads the members that are bound to status, headers or the whole body.
   *
   * @throws CodecException when one of them is malformed
   */
  public void readBound(ShapeSchema schema, ShapeBuilder into) {
    for (int i = 0; i < schema.size(); i++) {
      MemberSchema member = schema.member(i);
      if (member.location() == MemberSchema.PAYLOAD) {
        readPayload(member, into);
      } else {
        ShapeReader reader = head(member);
        if (reader != null) {
          into.readMember(i, reader);
        }
      }
    }
  }

  /** Whether an output is read from a document in the body: from members of it or as a whole. */
  public static boolean hasDocument(ShapeSchema output) {
    MemberSchema payload = Bindings.payload(output);
    return payload == null ? Bindings.hasResponseBody(output) : !isRaw(payload);
  }

  /** What takes the members of the document; those that are bound to another part are left out. */
  public static ShapeBuilder bodyMembers(ShapeSchema schema, ShapeBuilder into) {
    for (int i = 0; i < schema.size(); i++) {
      if (!Bindings.isInResponseBody(schema.member(i))) {
        return new BodyMembers(schema, into);
      }
    }
    return into;
  }

  /** A reader of the member's part of the head, or null when it is not there. */
  private @Nullable ShapeReader head(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.HEADER -> HeaderReader.of(response.headers(), member);
      case MemberSchema.PREFIX_HEADERS ->
          new PrefixHeaderReader(response.headers(), member.locationName());
      case MemberSchema.RESPONSE_CODE ->
          new TextReader("status", Integer.toString(response.status()));
      default -> null;
    };
  }

  private void readPayload(MemberSchema member, ShapeBuilder into) {
    byte[] body = response.body();
    if (body.length == 0) {
      return;
    }
    if (isRaw(member)) {
      into.readMember(member.index(), new PayloadReader(body));
    } else {
      format.readPayload(body, member.index(), into);
    }
  }

  private static boolean isRaw(MemberSchema payload) {
    return switch (payload.type()) {
      case MemberSchema.STRING, MemberSchema.ENUM, MemberSchema.BLOB -> true;
      default -> false;
    };
  }
}
