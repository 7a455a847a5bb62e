package dev.keysmith.runtime.codec.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TextBufferTest {
  private final TextBuffer buffer = new TextBuffer();

  @Test
  void keepsWhatIsPutThroughItsGrowth() {
    String expected = "";
    for (int i = 0; i < 200; i++) {
      buffer.putAscii("ab");
      buffer.put('c');
      buffer.put(0x100 + 'd');
      buffer.putBytes(new byte[] {'x', 'e', 'y'}, 1, 1);
      expected += "abcde";
    }
    assertEquals(expected, new String(buffer.finish(), StandardCharsets.US_ASCII));
  }

  @Test
  void zeroesTheArraysThatHeldASecret() {
    buffer.markSensitive(true);
    buffer.putAscii("secret");
    byte[] first = buffer.array();
    buffer.putBytes(new byte[1000]);
    byte[] last = buffer.array();
    assertNotSame(first, last);
    assertEquals("secret", new String(buffer.finish(), 0, 6, StandardCharsets.US_ASCII));
    assertArrayEquals(new byte[first.length], first);
    assertArrayEquals(new byte[last.length], last);
  }
}
