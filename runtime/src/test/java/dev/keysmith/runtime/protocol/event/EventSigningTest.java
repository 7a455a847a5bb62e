package dev.keysmith.runtime.protocol.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.RequestEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.eventstream.HeaderValue;
import software.amazon.awssdk.eventstream.Message;
import software.amazon.awssdk.eventstream.MessageDecoder;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Requests with events, signed as the official SDK signs them. */
final class EventSigningTest {
  private static final Instant TIME = Instant.parse("2026-11-26T23:59:58.250Z");
  private static final AwsCredentials CREDENTIALS = AwsCredentials.of("AKIDEXAMPLE", "secret");

  /** A clock that goes on by 700 ms each time it is asked, so that midnight passes. */
  private static final class Ticking extends Clock {
    private Instant now = TIME;

    @Override
    public Instant instant() {
      Instant told = now;
      now = now.plusMillis(700);
      return told;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static HttpRequest.Builder request(RequestEvents<AnyShape> events) {
    HttpRequest.Builder request =
        HttpRequest.builder()
            .origin("https", "chats.us-east-1.amazonaws.com", -1)
            .path("/talk")
            .body(new byte[] {'{', '}'});
    EventCodec.json().write(request, Chat.of(events), Chat.message("weather"));
    return request;
  }

  private static HttpRequest sign(HttpRequest.Builder request, Clock clock) {
    SigV4Signer.standard().sign(request, CREDENTIALS, "us-east-1", "chats", clock);
    return request.build();
  }

  private static byte[] read(RequestBody body) throws IOException {
    return body.open().readAllBytes();
  }

  @Property(tries = 30)
  void eventsAreSignedAsTheOfficialSignerDoes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<AnyShape> words = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      words.add(Chat.word(Long.toString(random.nextLong())));
    }
    HttpRequest.Builder request = request(RequestEvents.of(words));
    List<byte[]> frames = frames(read(stream(request.build())));
    HttpRequest ours = sign(request, new Ticking());
    AsyncSignedRequest official = official(frames);

    assertEquals(
        official.request().firstMatchingHeader("Authorization").orElseThrow(),
        ours.headers().first("Authorization"));
    assertEquals("STREAMING-AWS4-HMAC-SHA256-EVENTS", ours.headers().first("x-amz-content-sha256"));
    byte[] expected = all(official.payload().orElseThrow());
    assertEquals(decode(expected), decode(read(stream(ours))));
  }

  private static RequestBody stream(HttpRequest request) {
    RequestBody stream = request.stream();
    assertNotNull(stream);
    return stream;
  }

  private static List<byte[]> frames(byte[] bytes) {
    List<byte[]> frames = new ArrayList<>();
    for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
      byte[] frame = new byte[rest.getInt(rest.position())];
      rest.get(frame);
      frames.add(frame);
    }
    return frames;
  }

  private static List<Message> decode(byte[] bytes) {
    MessageDecoder decoder = new MessageDecoder();
    decoder.feed(bytes);
    return decoder.getDecodedMessages();
  }

  private static HeaderValue header(Message message, String name) {
    return Objects.requireNonNull(message.getHeaders().get(name), name);
  }

  private static AsyncSignedRequest official(List<byte[]> frames) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .protocol("https")
            .host("chats.us-east-1.amazonaws.com")
            .encodedPath("/talk")
            .appendHeader("Content-Type", EventCodec.MEDIA_TYPE)
            .build();
    return AwsV4HttpSigner.create()
        .signAsync(
            AsyncSignRequest.builder(AwsCredentialsIdentity.create("AKIDEXAMPLE", "secret"))
                .request(request)
                .payload(new Given(frames.iterator()))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "chats")
                .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                .putProperty(HttpSigner.SIGNING_CLOCK, new Ticking())
                .build())
        .join();
  }

  /** Gives what it is asked for. */
  private record Given(Iterator<byte[]> frames) implements Publisher<ByteBuffer> {
    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
      subscriber.onSubscribe(
          new Subscription() {
            @Override
            public void request(long count) {
              for (long i = 0; i < count && frames.hasNext(); i++) {
                subscriber.onNext(ByteBuffer.wrap(frames.next()));
              }
              if (!frames.hasNext()) {
                subscriber.onComplete();
              }
            }

            @Override
            public void cancel() {}
          });
    }
  }

  private static byte[] all(Publisher<ByteBuffer> publisher) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    publisher.subscribe(
        new Subscriber<>() {
          @Override
          public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(ByteBuffer piece) {
            byte[] some = new byte[piece.remaining()];
            piece.get(some);
            bytes.writeBytes(some);
          }

          @Override
          public void onError(Throwable thrown) {
            throw new AssertionError(thrown);
          }

          @Override
          public void onComplete() {}
        });
    return bytes.toByteArray();
  }

  @Test
  void aBodyThatIsOpenedAgainBeginsItsChainAnew() throws IOException {
    HttpRequest request =
        sign(request(RequestEvents.of(Chat.word("a"))), Clock.fixed(TIME, ZoneOffset.UTC));
    assertArrayEquals(read(stream(request)), read(stream(request)));
  }

  @Test
  void withoutASignerTheMessagesAreAlone() throws IOException {
    HttpRequest request = request(RequestEvents.of(Chat.word("a"))).build();
    assertEquals(EventCodec.MEDIA_TYPE, request.headers().first("Content-Type"));
    List<Message> messages = decode(read(stream(request)));
    assertEquals(2, messages.size());
    assertEquals("initial-request", header(messages.get(0), ":event-type").getString());
    assertEquals("word", header(messages.get(1), ":event-type").getString());
    assertTrue(header(messages.get(1), "loud").getBoolean());
    assertEquals("{\"text\":\"a\"}", new String(messages.get(1).getPayload(), UTF_8));
  }

  @Test
  void anInputWithoutEventsHasTheFirstMessageAlone() throws IOException {
    HttpRequest.Builder request = HttpRequest.builder().body(new byte[] {'{', '}'});
    EventCodec.json().write(request, Chat.of(null), Chat.message("weather"));
    assertEquals(1, decode(read(Objects.requireNonNull(request.stream()))).size());
  }
}
