package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.GoldenClient;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.codec.eventstream.EventDecoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

final class Checks {
  private Checks() {}

  private static final class Room implements HttpTransport {
    final List<HttpRequest> requests = new ArrayList<>();
    final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    HttpHeaders headers =
        HttpHeaders.builder().add("X-Guests", "3").add("X-Topic", "weather").build();
    boolean closed;

    Room says(String type, String name, String payload) {
      answer.writeBytes(
          EventMessage.builder()
              .header(":message-type", type)
              .header(":" + type + "-type", name)
              .payload(payload.getBytes())
              .build()
              .encode());
      return this;
    }

    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) {
      requests.add(request);
      ByteArrayInputStream bytes =
          new ByteArrayInputStream(answer.toByteArray()) {
            @Override
            public void close() {
              closed = true;
            }
          };
      return new HttpResponse(200, headers, ResponseBody.of(bytes, -1, null));
    }

    @Override
    public void close() {}

    GoldenClient client() {
      return GoldenClient.builder()
          .region("r")
          .endpoint("https://golden.example")
          .credentials(AwsCredentials.of("AKID", "secret"))
          .transport(this)
          .build();
    }
  }

  private static Words word(String text) {
    return Words.word(Word.builder().text(text).build());
  }

  public static void schemasLeaveEventsOut() {
    OperationSchema talk = Talk.OPERATION.schema();
    assertNull(talk.input().member("words"));
    assertEquals("words", talk.streamMember());
    assertTrue(talk.sendsEvents());
    assertTrue(talk.receivesEvents());
    assertFalse(Listen.OPERATION.schema().sendsEvents());
    assertTrue(Listen.OPERATION.schema().receivesEvents());
  }

  public static void treesLeaveEventsOut() {
    Conversation input =
        Conversation.builder().topic("t").words(RequestEvents.of(word("hello"))).build();
    Value.Structure tree = Value.structure().put("topic", Value.of("t")).build();
    assertEquals(tree, input.toValue());
    assertNull(Conversation.ofValue(tree).words());
    Value.Structure more = Value.structure().put("words", Value.of("x")).build();
    assertThrows(IllegalArgumentException.class, () -> Conversation.ofValue(more));
  }

  public static void eventsAreEqualToThemselvesAlone() {
    RequestEvents<Words> words = RequestEvents.of(word("hello"));
    Conversation input = Conversation.builder().words(words).build();
    assertEquals(input, Conversation.builder().words(words).build());
    assertNotEquals(input, input.toBuilder().words(RequestEvents.of(word("hello"))).build());
  }

  public static void eventsComeOneByOneAndAnErrorAsOne() {
    Room room =
        new Room()
            .says("event", "word", "<Word><text>hello</text></Word>")
            .says("event", "text", "<TextPart><text>dear</text></TextPart>")
            .says("event", "shout", "!")
            .says("exception", "quiet", "<Quiet><message>all gone</message></Quiet>");
    ListenOutput output =
        room.client().listen(in -> in.room("r"));
    assertEquals(3, output.guests());
    EventStream<Words> words = output.words();
    assertEquals(word("hello"), words.next());
    assertEquals(Words.text(Text.builder().part(Part.builder().text("dear").build()).build()), words.next());
    assertEquals("shout", ((Words.Unknown) words.next()).member().tag());
    Quiet thrown = assertThrows(Quiet.class, words::next);
    assertEquals("all gone", thrown.getMessage());
    assertEquals(thrown, ListenError.errorOf(thrown));
    assertNull(words.next());
    assertTrue(room.closed);
  }

  public static void anEventThatTheModelDoesNotKnowIsSentAsItCame() throws IOException {
    Room room = new Room().says("event", "shout", "!");
    Words shout = room.client().listen(in -> in.room("r")).words().next();
    room.client().talk(in -> in.words(RequestEvents.of(shout))).close();
    ByteBuffer sent = ByteBuffer.wrap(room.requests.get(1).stream().open().readAllBytes());
    EventMessage message = message(ByteBuffer.wrap(message(sent).payload()));
    assertEquals("shout", message.text(":event-type"));
    assertEquals("!", new String(message.payload()));
    GoldenClient client = room.client();
    Words other = Words.ofValue(Value.structure().put("shout", Value.of("!")).build());
    client.talk(in -> in.words(RequestEvents.of(other))).close();
    assertThrows(
        IllegalArgumentException.class, () -> room.requests.get(2).stream().open().readAllBytes());
  }

  public static void outputsCloseTheirEvents() {
    Room room = new Room().says("event", "word", "<Word/>");
    try (ListenOutput output = room.client().listen(in -> in.room("r"))) {
      assertEquals(3, output.guests());
      assertFalse(room.closed);
    }
    assertTrue(room.closed);
    assertNull(ListenOutput.builder().guests(1).build().words().next());
  }

  public static void aDoubleAnswersWithEvents() {
    ListenOutput output =
        ListenOutput.builder()
            .guests(1)
            .words(EventStream.of(Words.class, List.of(word("a"), word("b"))))
            .build();
    List<Words> heard = new ArrayList<>();
    output.words().forEach(heard::add);
    assertEquals(List.of(word("a"), word("b")), heard);
  }

  public static void whatMustComeBeforeTheEventsIsMissed() {
    Room room = new Room();
    room.headers = HttpHeaders.empty();
    GoldenClient client = room.client();
    UnreadableResponseException thrown =
        assertThrows(UnreadableResponseException.class, () -> client.listen(in -> in.room("r")));
    assertTrue(thrown.getMessage().endsWith("a required member is missing: guests"));
    assertTrue(room.closed);
    assertEquals(0, ListenOutput.ofValue(Value.structure().build()).guests());
  }

  public static void oneShapeIsTwoTypes() throws IOException {
    Room room = new Room().says("event", "word", "<Word><text>rain</text></Word>");
    Conversation input =
        Conversation.builder().topic("sun").words(RequestEvents.of(word("sunny"))).build();
    try (TalkResponse output = room.client().talk(input)) {
      assertEquals("weather", output.topic());
      assertEquals(word("rain"), output.words().next());
      assertNull(output.words().next());
    }
    ByteBuffer sent = ByteBuffer.wrap(room.requests.get(0).stream().open().readAllBytes());
    List<EventMessage> messages = new ArrayList<>();
    for (EventMessage next = message(sent); next.payload().length > 0; next = message(sent)) {
      messages.add(message(ByteBuffer.wrap(next.payload())));
    }
    assertEquals(1, messages.size());
    assertEquals("word", messages.get(0).text(":event-type"));
    assertEquals("<Word><text>sunny</text></Word>", new String(messages.get(0).payload()));
    assertEquals("sun", room.requests.get(0).headers().first("X-Topic"));
  }

  private static EventMessage message(ByteBuffer bytes) {
    return new EventDecoder().read(bytes);
  }

  public static void errorsAreVariantsToo() {
    Words quiet = Words.quiet(Quiet.builder().message("m").build());
    assertEquals(quiet.toValue(), Words.ofValue(quiet.toValue()).toValue());
    assertEquals("m", ((Value.String) ((Value.Structure) ValueWriter.toValue(quiet).get("quiet")).get("message")).value());
  }
}
