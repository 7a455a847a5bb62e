package dev.keysmith.runtime.codec.eventstream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.eventstream.Message;

/** Messages against the official library, and against what is malformed. */
final class EventMessageTest {
  private static void assertSame(EventMessage expected, EventMessage actual) {
    assertEquals(expected.headers(), actual.headers());
    assertArrayEquals(expected.payload(), actual.payload());
  }

  @Property(tries = 300)
  void aMessageIsWrittenAsTheOfficialLibraryWritesIt(@ForAll long seed) {
    EventMessage message = Messages.random(new Random(seed));
    ByteBuffer expected = Messages.official(message).toByteBuffer();
    byte[] bytes = new byte[expected.remaining()];
    expected.get(bytes);
    assertArrayEquals(bytes, message.encode());
  }

  @Property(tries = 300)
  void theOfficialLibraryReadsWhatIsWritten(@ForAll long seed) {
    EventMessage message = Messages.random(new Random(seed));
    assertEquals(Messages.official(message), Message.decode(ByteBuffer.wrap(message.encode())));
  }

  @Property(tries = 300)
  void messagesAreReadFromPiecesOfAnySize(@ForAll long seed) {
    Random random = new Random(seed);
    List<EventMessage> sent = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = random.nextInt(5); i >= 0; i--) {
      EventMessage message = Messages.random(random);
      sent.add(message);
      bytes.writeBytes(message.encode());
    }
    EventDecoder decoder = new EventDecoder();
    List<EventMessage> read = new ArrayList<>();
    ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
    while (all.hasRemaining()) {
      int size = Math.min(all.remaining(), 1 + random.nextInt(1 + random.nextInt(3000)));
      ByteBuffer piece = all.slice().limit(size);
      all.position(all.position() + size);
      for (EventMessage next = decoder.read(piece); next != null; next = decoder.read(piece)) {
        read.add(next);
      }
    }
    assertEquals(sent.size(), read.size());
    for (int i = 0; i < sent.size(); i++) {
      assertSame(sent.get(i), read.get(i));
      assertEquals(Messages.official(sent.get(i)), Messages.official(read.get(i)));
    }
    assertTrue(decoder.isBetweenMessages());
  }

  @Property(tries = 200)
  void whoGivesWhatIsWantedGivesNothingOfTheNextMessage(@ForAll long seed) {
    byte[] bytes = Messages.random(new Random(seed)).encode();
    EventDecoder decoder = new EventDecoder();
    int at = 0;
    EventMessage message = null;
    while (message == null) {
      int wanted = decoder.wanted();
      message = decoder.read(ByteBuffer.wrap(bytes, at, wanted));
      at += wanted;
    }
    assertEquals(bytes.length, at);
  }

  @Property(tries = 1000)
  void aChangedByteIsAlwaysNoticed(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = Messages.random(random).encode();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    assertThrows(CodecException.class, () -> new EventDecoder().read(ByteBuffer.wrap(bytes)));
  }

  @Property(tries = 100)
  void aCutMessageIsNone(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = Messages.random(random).encode();
    EventDecoder decoder = new EventDecoder();
    assertNull(decoder.read(ByteBuffer.wrap(bytes, 0, 1 + random.nextInt(bytes.length - 1))));
    assertFalse(decoder.isBetweenMessages());
  }

  /** The library reads no value of no bytes, which is no harm. */
  @Property(tries = 3000)
  void headersOfAnyBytesAreReadAsTheOfficialLibraryDoesOrRefused(
      @ForAll @Size(max = 60) byte[] headers) {
    byte[] bytes = Messages.forged(headers);
    EventMessage read;
    try {
      read = new EventDecoder().read(ByteBuffer.wrap(bytes));
    } catch (CodecException refused) {
      return;
    }
    assertNotNull(read);
    if (!Messages.hasEmptyValues(read)) {
      assertEquals(Message.decode(ByteBuffer.wrap(bytes)), Messages.official(read));
    }
  }

  @Property(tries = 3000)
  void mutatedHeadersAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] headers = EventEncoder.headers(Messages.random(random).headers());
    if (headers.length > 0) {
      headers[random.nextInt(headers.length)] = (byte) random.nextInt();
    }
    try {
      assertNotNull(new EventDecoder().read(ByteBuffer.wrap(Messages.forged(headers))));
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).startsWith("event message"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "15, 0",
    "-1, 0",
    "-2147483648, 0",
    "67108865, 0",
    "16, 1",
    "17, 2",
    "17, -1",
    "2147483647, 2147483647"
  })
  void lengthsThatLieAreRefusedBeforeTheyAreBelieved(int length, int headers) {
    byte[] bytes = Messages.forged(length, headers, new byte[1]);
    CodecException refused =
        assertThrows(
            CodecException.class, () -> new EventDecoder().read(ByteBuffer.wrap(bytes, 0, 12)));
    assertTrue(String.valueOf(refused.getMessage()).contains("length"), refused::getMessage);
  }

  @Test
  void aLongMessageIsGivenRoomAsItComes() {
    EventDecoder decoder = new EventDecoder();
    byte[] head = Messages.forged(EventDecoder.MAX_MESSAGE, 0, new byte[0]);
    assertNull(decoder.read(ByteBuffer.wrap(head)));
    assertEquals(EventDecoder.MAX_MESSAGE - 16, decoder.wanted());
    assertTrue(decoder.room() < 10_000, () -> decoder.room() + " bytes");
  }

  @Test
  void whatServicesDoNotTakeIsNotWritten() {
    EventMessage.Builder message = EventMessage.builder();
    assertRefused("name of a header has 0 bytes", message.header("", true));
    assertRefused(
        "name of a header has 256 bytes", EventMessage.builder().header("n".repeat(256), true));
    assertRefused(
        "value of header text has 32768 bytes",
        EventMessage.builder().header("text", "t".repeat(32_768)));
    assertRefused(
        "value of header bytes has 32768 bytes",
        EventMessage.builder().header("bytes", Blob.of(new byte[32_768])));
    assertRefused(
        "payload has 25165825 bytes", EventMessage.builder().payload(new byte[25_165_825]));
    EventMessage.Builder many = EventMessage.builder();
    for (int i = 0; i < 5; i++) {
      many.header("n" + i, "t".repeat(32_000));
    }
    assertRefused("headers has", many);
    assertThrows(IllegalArgumentException.class, () -> EventMessage.builder().header("name", 1.5));
  }

  private static void assertRefused(String what, EventMessage.Builder message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> message.build().encode());
    assertTrue(String.valueOf(refused.getMessage()).contains(what), refused::getMessage);
  }

  @Test
  void whatIsThereTwiceIsRefused() {
    byte[] one = EventEncoder.headers(EventMessage.builder().header("a", true).build().headers());
    byte[] two = new byte[one.length * 2];
    System.arraycopy(one, 0, two, 0, one.length);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertThrows(
        CodecException.class, () -> new EventDecoder().read(ByteBuffer.wrap(Messages.forged(two))));
  }

  @Test
  void noContentIsShown() {
    EventMessage message =
        EventMessage.builder().header("name", "secret").payload(new byte[6]).build();
    assertEquals("EventMessage[[name], 6 bytes]", message.toString());
  }
}
