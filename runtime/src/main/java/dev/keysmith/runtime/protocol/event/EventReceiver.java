package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventDecoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.PartReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.value.Blob;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Makes the events of one response of its bytes, and throws the errors among them. */
public final class EventReceiver implements EventSource {
  private static final byte[] NOTHING = {};

  private final Operation<?, ?, ?> operation;
  private final BodyFormat format;
  private final int status;
  private final @Nullable String requestId;
  private final EventDecoder decoder = new EventDecoder();

  /** The first message, when it was read as the initial response and is none. */
  private @Nullable EventMessage pending;

  EventReceiver(
      Operation<?, ?, ?> operation, BodyFormat format, int status, @Nullable String requestId) {
    this.operation = operation;
    this.format = format;
    this.status = status;
    this.requestId = requestId;
  }

  /**
   * Reads the message before the events, which holds the members of the output. A stream without it
   * has an output without members.
   *
   * @return its payload; null when it needs more bytes
   * @throws RuntimeException the error that the stream carries in place of it, or that it cannot be
   *     read
   */
  public byte @Nullable [] initialResponse(ByteBuffer from) {
    EventMessage message = message(from);
    if (message == null) {
      return null;
    }
    if (isInitialResponse(message)) {
      return message.payload();
    }
    if (!EventHeaders.EVENT.equals(message.text(EventHeaders.MESSAGE_TYPE))) {
      event(message);
    }
    pending = message;
    return NOTHING;
  }

  private static boolean isInitialResponse(EventMessage message) {
    return EventHeaders.EVENT.equals(message.text(EventHeaders.MESSAGE_TYPE))
        && EventHeaders.INITIAL_RESPONSE.equals(message.text(EventHeaders.EVENT_TYPE));
  }

  @Override
  public @Nullable Object next(ByteBuffer from) {
    EventMessage message = pending == null ? message(from) : pending;
    pending = null;
    while (message != null && isInitialResponse(message)) {
      message = message(from);
    }
    return message == null ? null : event(message);
  }

  @Override
  public int wanted() {
    return decoder.wanted();
  }

  @Override
  public void end() {
    if (!decoder.isBetweenMessages()) {
      throw unreadable("ended within a message", null);
    }
  }

  private @Nullable EventMessage message(ByteBuffer from) {
    try {
      return decoder.read(from);
    } catch (CodecException malformed) {
      throw unreadable(malformed);
    }
  }

  private Object event(EventMessage message) {
    String kind = message.text(EventHeaders.MESSAGE_TYPE);
    if (EventHeaders.EVENT.equals(kind)) {
      return typed(message, EventHeaders.EVENT_TYPE);
    }
    if (EventHeaders.EXCEPTION.equals(kind)) {
      return typed(message, EventHeaders.EXCEPTION_TYPE);
    }
    if (EventHeaders.ERROR.equals(kind)) {
      String code = message.text(EventHeaders.ERROR_CODE);
      throw error(code == null ? "" : code, message.text(EventHeaders.ERROR_MESSAGE), message);
    }
    throw unreadable("has a message whose :message-type is not event, exception or error", null);
  }

  private Object typed(EventMessage message, String header) {
    String type = message.text(header);
    if (type == null) {
      throw unreadable("has a message without a string ".concat(header), null);
    }
    try {
      return operation.readEvent(new Union(message, type, header));
    } catch (CodecException malformed) {
      throw unreadable(malformed);
    }
  }

  private RuntimeException error(String code, @Nullable String text, EventMessage message) {
    return operation
        .readError(EventErrorResponse.of(code, text, status, requestId, message, format))
        .exception();
  }

  private RuntimeException unreadable(CodecException malformed) {
    return unreadable("cannot be read: ".concat(String.valueOf(malformed.getMessage())), malformed);
  }

  private RuntimeException unreadable(String what, @Nullable Throwable cause) {
    return new UnreadableResponseException(
        "the event stream of " + operation.name() + " " + what, status, requestId, cause);
  }

  /** Reads the union of events, of which a message is one member. */
  private final class Union extends PartReader {
    private final EventMessage message;
    private final String type;
    private final boolean exception;

    Union(EventMessage message, String type, String header) {
      this.message = message;
      this.type = type;
      this.exception = header.equals(EventHeaders.EXCEPTION_TYPE);
    }

    @Override
    protected String place() {
      return "event ".concat(type);
    }

    @Override
    public void readStruct(ShapeSchema schema, ShapeBuilder into) {
      MemberSchema member = schema.member(type);
      String name = member == null ? null : member.errorName();
      if (exception) {
        throw EventReceiver.this.error(name == null ? type : name, null, message);
      }
      if (member == null) {
        into.readMember(-1, this);
      } else {
        into.readMember(member.index(), new EventStructure(message, format));
      }
    }

    @Override
    public String memberName() {
      return type;
    }

    @Override
    public UnknownMember readUnknown() {
      return new UnknownMember(type, EventWriter.CODEC, Blob.wrap(message.encode()));
    }
  }
}
