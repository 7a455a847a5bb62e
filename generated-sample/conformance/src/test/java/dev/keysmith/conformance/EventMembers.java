package dev.keysmith.conformance;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * A member that is events. Known only at run time, as the clients are.
 *
 * @param name the member
 * @param union the union of its events
 */
record EventMembers(TestedClient client, String name, ShapeId union) {
  /** The member of an input or output. */
  static EventMembers in(Model model, TestedClient client, ShapeId message) {
    MemberShape member =
        model.expectShape(message).members().stream()
            .filter(each -> Streams.isStream(model, each))
            .findFirst()
            .orElseThrow();
    return new EventMembers(client, member.getMemberName(), member.getTarget());
  }

  /** The event of a tree of the union. */
  Object event(Value.Structure tree) {
    try {
      return client.type(union).getMethod("ofValue", Value.class).invoke(null, tree);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(union + " cannot be made", e);
    }
  }

  /** The input with these events. */
  Shape withEvents(Shape input, RequestEvents<?> events) {
    try {
      Object builder = input.getClass().getMethod("toBuilder").invoke(input);
      builder.getClass().getMethod(name, RequestEvents.class).invoke(builder, events);
      return (Shape) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name + " cannot be set", e);
    }
  }

  EventStream<?> eventsOf(Shape output) {
    try {
      return (EventStream<?>) output.getClass().getMethod(name).invoke(output);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name + " cannot be read", e);
    }
  }

  /** The events as one waits for each. */
  static List<Value.Structure> iterate(EventStream<?> events) {
    List<Value.Structure> trees = new ArrayList<>();
    for (Object event : events) {
      trees.add(ValueWriter.toValue((Shape) event));
    }
    return trees;
  }

  /** The events as a subscriber gets them. */
  static List<Value.Structure> subscribe(EventStream<?> events) {
    Listener listener = new Listener();
    events.subscribe(listener);
    if (listener.failure instanceof RuntimeException thrown) {
      throw thrown;
    }
    if (!listener.complete) {
      throw new AssertionError("the events have no end");
    }
    return listener.trees;
  }

  private static final class Listener implements Flow.Subscriber<Object> {
    private final List<Value.Structure> trees = new ArrayList<>();
    private @Nullable Throwable failure;
    private boolean complete;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Object event) {
      trees.add(ValueWriter.toValue((Shape) event));
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
    }

    @Override
    public void onComplete() {
      complete = true;
    }
  }
}
