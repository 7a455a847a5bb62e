package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** An operation whose input and output are events. */
final class Chat extends Operation<AnyShape, AnyShape, Chat.Failure> {
  private static final ServiceSchema SERVICE =
      new ServiceSchema("test#Chats", "Chats", "chats", "2026-11-26", null, "test#protocol");
  private static final ShapeSchema WORD =
      ShapeSchema.structure(
          "test#Word",
          MemberSchema.of("text", MemberSchema.STRING),
          MemberSchema.of("loud", MemberSchema.BOOLEAN).withLocation(MemberSchema.EVENT_HEADER));
  private static final ShapeSchema WORDS =
      ShapeSchema.union(
          "test#Words",
          MemberSchema.of("word", MemberSchema.STRUCTURE).withLocation(MemberSchema.EVENT_PAYLOAD),
          MemberSchema.of("gone", MemberSchema.STRUCTURE)
              .withLocation(MemberSchema.EVENT_PAYLOAD)
              .withErrorName("EverybodyGone"));
  static final ShapeSchema MESSAGE =
      ShapeSchema.structure("test#Message", MemberSchema.of("topic", MemberSchema.STRING));

  private final @Nullable RequestEvents<AnyShape> events;

  private Chat(@Nullable RequestEvents<AnyShape> events) {
    super(
        SERVICE,
        "Chat",
        OperationSchema.of(MESSAGE, MESSAGE).withRequestEvents("words").withResponseEvents());
    this.events = events;
  }

  /** The operation, of which every input has these events. */
  static Chat of(@Nullable RequestEvents<AnyShape> events) {
    return new Chat(events);
  }

  static AnyShape word(String text) {
    return AnyShape.of(WORDS).set("word", AnyShape.of(WORD).set("text", text).set("loud", true));
  }

  static AnyShape message(String topic) {
    return AnyShape.of(MESSAGE).set("topic", topic);
  }

  @Override
  public @Nullable RequestEvents<?> requestEvents(AnyShape input) {
    return events;
  }

  @Override
  public AnyShape readEvent(ShapeReader reader) {
    return AnyShape.of(WORDS).nest("word", WORD).read(reader);
  }

  @Override
  public AnyShape readInput(ShapeReader reader) {
    return AnyShape.of(MESSAGE).read(reader);
  }

  @Override
  public AnyShape readOutput(ShapeReader reader) {
    return AnyShape.of(MESSAGE).read(reader);
  }

  @Override
  public Failure readError(ErrorResponse response) {
    return new Failure(response);
  }

  @Override
  public @Nullable Failure errorOf(Throwable thrown) {
    return thrown instanceof Failure failure ? failure : null;
  }

  @Override
  public AnyShape castOutput(Object output) {
    return (AnyShape) output;
  }

  /** What the service answers with in place of an event. */
  static final class Failure extends ServiceException implements OperationError {
    private static final long serialVersionUID = 1L;

    private Failure(ErrorResponse response) {
      super(
          response.code(),
          response.message(),
          response.statusCode(),
          response.requestId(),
          response.body());
    }

    @Override
    public ServiceException exception() {
      return this;
    }

    @Override
    public Value.Structure toValue() {
      return Value.structure().build();
    }
  }
}
