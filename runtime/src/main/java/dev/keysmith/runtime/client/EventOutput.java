package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventReceiver;
import dev.keysmith.runtime.protocol.event.InitialResponse;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads outputs that hold events: from the head of the response, or where the protocol has no
 * members in it, from the message before the events.
 */
final class EventOutput {
  private static final byte[] NOTHING = {};

  private EventOutput() {}

  /** Waits for the message before the events if there is to be one. */
  static <O extends Shape> O read(Call<?, O, ?> call, HttpResponse head, ResponseBody body) {
    EventReceiver events = call.receiver(head);
    byte[] initial = NOTHING;
    if (call.events().hasInitialMessages()) {
      try {
        initial = initialResponse(events, body.inputStream());
      } catch (IOException fault) {
        throw brokenOff(call, fault);
      }
    }
    return finish(call, head, initial, body, events);
  }

  private static byte[] initialResponse(EventReceiver events, InputStream in) throws IOException {
    byte[] piece = new byte[1024];
    byte[] initial = null;
    while (initial == null) {
      int count = in.read(piece, 0, Math.min(piece.length, events.wanted()));
      if (count < 0) {
        events.end();
        return NOTHING;
      }
      initial = events.initialResponse(ByteBuffer.wrap(piece, 0, count));
    }
    return initial;
  }

  private static <O extends Shape> O finish(
      Call<?, O, ?> call,
      HttpResponse head,
      byte[] initial,
      ResponseBody body,
      EventReceiver events) {
    HttpResponse members = new HttpResponse(head.status(), head.headers(), initial);
    return call.withEvents(call.readOutput(members), body, events);
  }

  /** Completes the call once the message before the events has come. */
  static <O extends Shape> void readLater(
      CompletableFuture<O> output, Call<?, O, ?> call, HttpResponse response) {
    ResponseBody body = StreamedOutput.bodyOf(response);
    EventReceiver events = call.receiver(response);
    InitialResponse initial = new InitialResponse(events);
    ResponseBody rest = body.of(initial);
    CompletableFuture<?> unusedEnd = output.whenComplete(new CloseOnFailure(rest));
    body.publisher().subscribe(initial);
    call.report(response);
    CompletableFuture<?> unusedBegin =
        initial.payload().whenComplete(new Later<>(output, call, response, rest, events));
  }

  private static RuntimeException brokenOff(Call<?, ?, ?> call, Throwable fault) {
    return new TransportException(
        call.name() + " succeeded, but its response broke off before the first event", fault);
  }

  /** What is done when the message before the events has come. */
  private static final class Later<O extends Shape>
      implements BiConsumer<byte @Nullable [], @Nullable Throwable> {
    private final CompletableFuture<O> output;
    private final Call<?, O, ?> call;
    private final HttpResponse head;
    private final ResponseBody body;
    private final EventReceiver events;

    Later(
        CompletableFuture<O> output,
        Call<?, O, ?> call,
        HttpResponse head,
        ResponseBody body,
        EventReceiver events) {
      this.output = output;
      this.call = call;
      this.head = head;
      this.body = body;
      this.events = events;
    }

    @Override
    public void accept(byte @Nullable [] initial, @Nullable Throwable failure) {
      try {
        if (initial != null) {
          output.complete(finish(call, head, initial, body, events));
        } else {
          output.completeExceptionally(
              failure instanceof IOException ? brokenOff(call, failure) : failure);
        }
      } catch (RuntimeException unreadable) {
        output.completeExceptionally(unreadable);
      }
    }
  }

  /** Lets go of a response that nobody gets to see, be it that the call was cancelled. */
  private static final class CloseOnFailure
      implements BiConsumer<@Nullable Object, @Nullable Throwable> {
    private final ResponseBody body;

    CloseOnFailure(ResponseBody body) {
      this.body = body;
    }

    @Override
    public void accept(@Nullable Object output, @Nullable Throwable failure) {
      if (failure != null) {
        body.close();
      }
    }
  }
}
