package dev.keysmith.runtime.codec.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.keysmith.runtime.codec.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
    assertArrayEquals(new byte[1006], Arrays.copyOf(last, 1006));
  }

  @Test
  void zeroesASecretThatIsForgotten() {
    buffer.markSensitive(true);
    buffer.putAscii("secret");
    buffer.truncate(1);
    assertArrayEquals(new byte[] {'s', 0, 0, 0, 0, 0}, Arrays.copyOf(buffer.array(), 6));
  }

  @Test
  void putsTextOfAnyKind() {
    for (String text : List.of("", "ascii", "\u00e9\u4e2d", "a\ud83d\udd11z")) {
      buffer.putUtf8(text, Utf8.length(text));
    }
    assertEquals(
        "ascii\u00e9\u4e2da\ud83d\udd11z", new String(buffer.finish(), StandardCharsets.UTF_8));
  }
}
