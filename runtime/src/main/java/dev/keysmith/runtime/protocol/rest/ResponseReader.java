package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.MessageReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads an output from the parts of a response. */
public final class ResponseReader extends MessageReader {
  private final HttpResponse response;

  public ResponseReader(HttpResponse response, BodyFormat format) {
    super(response.body(), format);
    this.response = response;
  }

  @Override
  protected String place() {
    return "response";
  }

  /** Whether an output is read from a document in the body: from members of it or as a whole. */
  public static boolean isDocument(ShapeSchema output) {
    MemberSchema payload = Bindings.payload(output);
    return payload == null ? Bindings.hasResponseBody(output) : !isRaw(payload);
  }

  @Override
  protected boolean isInDocument(MemberSchema member) {
    return Bindings.isInResponseBody(member);
  }

  @Override
  protected boolean isPayload(MemberSchema member) {
    return member.location() == MemberSchema.PAYLOAD;
  }

  @Override
  protected @Nullable ShapeReader head(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.HEADER -> HeaderReader.of(response.headers(), member);
      case MemberSchema.PREFIX_HEADERS ->
          new PrefixHeaderReader(response.headers(), member.locationName());
      case MemberSchema.RESPONSE_CODE ->
          new TextReader("status", Integer.toString(response.status()));
      default -> null;
    };
  }
}
