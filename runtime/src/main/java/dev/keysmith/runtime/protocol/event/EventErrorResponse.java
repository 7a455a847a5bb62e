package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/** An error that came in place of an event. */
final class EventErrorResponse extends ErrorResponse {
  private final EventStructure parts;

  private EventErrorResponse(
      String code,
      @Nullable String text,
      int status,
      @Nullable String requestId,
      EventMessage message,
      EventStructure parts) {
    super(errorName(code), text, status, requestId, Blob.of(message.payload()));
    this.parts = parts;
  }

  /**
   * @param code the error's name, or what the service sends in place of it
   * @param text what the service says of it; null to look into the payload
   */
  static EventErrorResponse of(
      String code,
      @Nullable String text,
      int status,
      @Nullable String requestId,
      EventMessage message,
      BodyFormat format) {
    EventStructure parts = new EventStructure(message, format);
    String told = text == null ? Text.in(message, format) : text;
    return new EventErrorResponse(code, told, status, requestId, message, parts);
  }

  @Override
  public void readMembers(ShapeSchema schema, ShapeBuilder into) {
    parts.readStruct(schema, into);
  }

  /** The member {@code message} of any error, in either case. */
  private static final class Text implements ShapeBuilder {
    private @Nullable String text;

    static @Nullable String in(EventMessage message, BodyFormat format) {
      Text text = new Text();
      ShapeSchema schema =
          ShapeSchema.structure(
              "error",
              MemberSchema.of("message", MemberSchema.STRING),
              MemberSchema.of("Message", MemberSchema.STRING));
      try {
        new EventStructure(message, format).readStruct(schema, text);
      } catch (CodecException malformed) {
        // What could be read of it is all there is.
      }
      return text.text;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      text = reader.readString(MemberSchema.of("message", MemberSchema.STRING));
    }
  }
}
