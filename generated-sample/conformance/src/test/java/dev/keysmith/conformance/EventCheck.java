package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.conformance.Cases.EventCase;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.KeysmithException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.TestFailureExpectation;
import software.amazon.smithy.protocoltests.traits.eventstream.Event;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestCase;
import software.amazon.smithy.protocoltests.traits.eventstream.EventType;

/** Runs a case of an event stream: what it says of the request, or of the response. */
final class EventCheck {
  private final Model model;
  private final EventCase each;
  private final EventStreamTestCase test;
  private final Params params;
  private final Operation<Shape, Shape, ?> operation;

  EventCheck(Model model, EventCase each) {
    this.model = model;
    this.each = each;
    this.test = each.test();
    this.params = new Params(model);
    this.operation = each.client().operation(each.operation().getId());
  }

  void run() {
    List<Event> sent = events(EventType.REQUEST);
    if (sent.isEmpty() && test.getInitialRequest().isEmpty()) {
      checkResponse(EventMembers::iterate);
      checkResponse(EventMembers::subscribe);
    } else {
      checkRequest(sent);
    }
  }

  private List<Event> events(EventType type) {
    return test.getEvents().stream().filter(event -> event.getType() == type).toList();
  }

  private void checkRequest(List<Event> sent) {
    ShapeId message = each.operation().getInputShape();
    ObjectNode initial = test.getInitialRequestParams().orElse(Node.objectNode());
    EventMembers member = EventMembers.in(model, each.client(), message);
    List<Object> events = trees(member, sent).stream().map(member::event).toList();
    Shape input = member.withEvents(read(message, initial), RequestEvents.of(events));
    CapturingTransport transport =
        new CapturingTransport(new HttpResponse(500, HttpHeaders.empty(), new byte[0]));
    assertThrows(ServiceException.class, () -> call(input, transport));
    test.getInitialRequest()
        .map(this::withId)
        .map(HttpRequestTestCase::fromNode)
        .ifPresent(head -> new RequestCheck(head, transport.request()).run());
    SentEvents.of(transport.request()).check(sent);
  }

  private Shape read(ShapeId message, ObjectNode values) {
    return operation.readInput(
        ValueReader.of(params.structure(model.expectShape(message), values)));
  }

  /** The events as the trees of their union. */
  private List<Value.Structure> trees(EventMembers member, List<Event> events) {
    return events.stream()
        .map(event -> event.getParams().orElseThrow())
        .map(values -> params.structure(model.expectShape(member.union()), values))
        .toList();
  }

  private void checkResponse(Function<EventStream<?>, List<Value.Structure>> reading) {
    Optional<TestFailureExpectation> failure = test.getExpectation().getFailure();
    if (failure.isEmpty()) {
      checkOutput(reading);
      return;
    }
    KeysmithException thrown =
        assertThrows(KeysmithException.class, () -> checkOutput(reading), test.getId());
    Optional<ShapeId> error = failure.get().getErrorId();
    error.ifPresent(id -> assertEquals(id.getName(), thrown.getClass().getSimpleName()));
  }

  private void checkOutput(Function<EventStream<?>, List<Value.Structure>> reading) {
    ShapeId message = each.operation().getOutputShape();
    Shape output =
        call(
            read(each.operation().getInputShape(), Node.objectNode()),
            new CapturingTransport(response()));
    EventMembers member = EventMembers.in(model, each.client(), message);
    List<Value.Structure> events = reading.apply(member.eventsOf(output));
    assertEquals(trees(member, events(EventType.RESPONSE)), events);
    ObjectNode initial = test.getInitialResponseParams().orElse(Node.objectNode());
    assertEquals(
        params.structure(model.expectShape(message), initial), ValueWriter.toValue(output));
  }

  /** The response of the case, or one that has nothing to tell before its events. */
  private HttpResponse response() {
    ObjectNode head = test.getInitialResponse().orElse(Node.objectNode().withMember("code", 200));
    HttpHeaders.Builder headers = HttpHeaders.builder();
    head.getObjectMember("headers")
        .orElse(Node.objectNode())
        .getStringMap()
        .forEach((name, value) -> headers.add(name, value.expectStringNode().getValue()));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getStringMemberOrDefault("body", "").getBytes(StandardCharsets.UTF_8));
    for (Event event : events(EventType.RESPONSE)) {
      body.writeBytes(event.getBytes().orElseThrow());
    }
    int code = head.expectNumberMember("code").getValue().intValue();
    return new HttpResponse(code, headers.build(), body.toByteArray());
  }

  private ObjectNode withId(ObjectNode message) {
    return message
        .withMember("id", test.getId())
        .withMember("protocol", test.getProtocol().toString());
  }

  private Shape call(Shape input, CapturingTransport transport) {
    return each.client().call(operation, input, test.getProtocol(), CaseSettings.none(), transport);
  }
}
