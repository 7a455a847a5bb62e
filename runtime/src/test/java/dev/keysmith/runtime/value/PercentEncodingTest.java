package dev.keysmith.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The encoding against the JDK's, which encodes another set of characters. */
final class PercentEncodingTest {
  private static String encode(String text, boolean keepSlash) {
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.append(encoded, text, keepSlash);
    return encoded.toString();
  }

  @Property
  void comesBackOrIsRefused(@ForAll String text) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      String encoded = encode(text, false);
      assertEquals(text, URLDecoder.decode(encoded, StandardCharsets.UTF_8));
      for (int i = 0; i < encoded.length(); i++) {
        char c = encoded.charAt(i);
        assertEquals(true, c == '%' || PercentEncoding.isUnreserved(c), encoded);
      }
      assertEquals(encoded.replace("%2F", "/"), encode(text, true));
    } else {
      assertThrows(IllegalArgumentException.class, () -> encode(text, false));
    }
  }
}
