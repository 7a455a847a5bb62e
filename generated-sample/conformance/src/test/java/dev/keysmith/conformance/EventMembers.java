package dev.keysmith.conformance;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.UnionShape;

/** The members that are events. Known only at run time, as the clients are. */
final class EventMembers {
  private final Model model;
  private final TestedClient client;

  EventMembers(Model model, TestedClient client) {
    this.model = model;
    this.client = client;
  }

  /** The union of the events of an input or output. */
  UnionShape unionIn(ShapeId message) {
    return model.expectShape(member(message).orElseThrow().getTarget(), UnionShape.class);
  }

  private Optional<MemberShape> member(ShapeId message) {
    return model.expectShape(message).members().stream()
        .filter(member -> Streams.isStream(model, member))
        .findFirst();
  }

  /** The input with events of these trees. */
  Shape withEvents(Shape input, ShapeId message, List<Value.Structure> trees) {
    List<Object> events = new ArrayList<>();
    try {
      for (Value.Structure tree : trees) {
        events.add(
            client.type(unionIn(message)).getMethod("ofValue", Value.class).invoke(null, tree));
      }
      Object builder = input.getClass().getMethod("toBuilder").invoke(input);
      builder
          .getClass()
          .getMethod(member(message).orElseThrow().getMemberName(), RequestEvents.class)
          .invoke(builder, RequestEvents.of(events));
      return (Shape) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(message + " cannot be given events", e);
    }
  }

  EventStream<?> eventsOf(Shape output, ShapeId message) {
    try {
      String name = member(message).orElseThrow().getMemberName();
      return (EventStream<?>) output.getClass().getMethod(name).invoke(output);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(message + " has no events", e);
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
