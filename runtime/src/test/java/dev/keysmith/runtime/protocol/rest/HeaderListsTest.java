package dev.keysmith.runtime.protocol.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.value.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is joined comes apart into the same elements. */
final class HeaderListsTest {
  @Property(tries = 300)
  void stringsComeBack(
      @ForAll
          List<@CharRange(from = ' ', to = '~') @Chars({'"', '\\', ',', ' ', '\t', 'é'}) String>
              strings) {
    List<String> quoted = new ArrayList<>();
    for (String string : strings) {
      quoted.add(HeaderLists.quoteIfNeeded(string));
    }
    assertEquals(strings, HeaderLists.split(String.join(", ", quoted), false));
    assertEquals(strings, HeaderLists.split(String.join(",", quoted), false));
    assertEquals(strings, HeaderLists.split(String.join("\t ,,", quoted), false));
  }

  @Property(tries = 300)
  void datesComeBack(
      @ForAll @Size(max = 6)
          List<@LongRange(min = -62_167_219_200L, max = 253_402_300_799L) Long> seconds) {
    List<String> dates = new ArrayList<>();
    for (Long second : seconds) {
      dates.add(Timestamps.httpDate(Instant.ofEpochSecond(second)));
    }
    assertEquals(dates, HeaderLists.split(String.join(", ", dates), true));
  }

  @Property
  void anyTextEndsInElementsOrOneFault(@ForAll String text, @ForAll boolean dates) {
    try {
      for (String element : HeaderLists.split(text, dates)) {
        assertEquals(true, text.contains(element) || text.indexOf('\\') >= 0);
      }
    } catch (IllegalArgumentException fault) {
      assertEquals(true, text.indexOf('"') >= 0);
    }
  }
}
