package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.stream.ChunkSignedBody;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.stream.Relay;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.RequestEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Events as a body, of which each is written, and signed, when it is sent. */
final class EventBody implements ChunkSignedBody {
  private final RequestEvents<?> events;
  private final BodyFormat format;
  private final @Nullable EventMessage initial;
  private final @Nullable ChunkSigner signer;

  /**
   * @param initial what goes before the events, or null
   */
  EventBody(RequestEvents<?> events, BodyFormat format, @Nullable EventMessage initial) {
    this(events, format, initial, null);
  }

  private EventBody(
      RequestEvents<?> events,
      BodyFormat format,
      @Nullable EventMessage initial,
      @Nullable ChunkSigner signer) {
    this.events = events;
    this.format = format;
    this.initial = initial;
    this.signer = signer;
  }

  @Override
  public String payloadHash() {
    return "STREAMING-AWS4-HMAC-SHA256-EVENTS";
  }

  @Override
  public RequestBody signed(ChunkSigner given) {
    return new EventBody(events, format, initial, given);
  }

  @Override
  public long contentLength() {
    return -1;
  }

  @Override
  public boolean isReplayable() {
    return events.isReplayable();
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    Flow.Publisher<ByteBuffer> publisher = publisher();
    return publisher == null
        ? new Input(frames(), events.iterator())
        : RequestBody.of(publisher).open();
  }

  @Override
  public Flow.@Nullable Publisher<ByteBuffer> publisher() {
    Flow.Publisher<?> publisher = events.publisher();
    return publisher == null ? null : new Published(publisher, frames());
  }

  private EventFrames frames() {
    return new EventFrames(format, initial, signer == null ? null : signer.fresh());
  }

  /** The messages one after another, of which the next is made when the one before is out. */
  private static final class Input extends InputStream {
    private final EventFrames frames;
    private final Iterator<?> events;
    private ByteBuffer current;
    private boolean ended;

    Input(EventFrames frames, Iterator<?> events) {
      this.frames = frames;
      this.events = events;
      this.current = ByteBuffer.wrap(frames.first());
    }

    @Override
    public int read() {
      return hasMore() ? current.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!hasMore()) {
        return -1;
      }
      int count = Math.min(length, current.remaining());
      current.get(into, offset, count);
      return count;
    }

    private boolean hasMore() {
      while (!current.hasRemaining() && !ended) {
        ended = !events.hasNext();
        current = ByteBuffer.wrap(ended ? frames.last() : frames.next(events.next()));
      }
      return current.hasRemaining();
    }
  }

  /** The messages of events that come from a publisher. */
  private static final class Published extends Relay<Object, ByteBuffer> {
    private final Flow.Publisher<?> source;
    private final EventFrames frames;

    Published(Flow.Publisher<?> source, EventFrames frames) {
      this.source = source;
      this.frames = frames;
      give(frames.first(), made());
    }

    private static void give(byte[] frame, Queue<ByteBuffer> into) {
      if (frame.length > 0) {
        into.add(ByteBuffer.wrap(frame));
      }
    }

    @Override
    protected void begin() {
      source.subscribe(this);
    }

    @Override
    protected void convert(Object event, Queue<ByteBuffer> into) {
      give(frames.next(event), into);
    }

    @Override
    protected void finish(Queue<ByteBuffer> into) {
      give(frames.last(), into);
    }
  }
}
