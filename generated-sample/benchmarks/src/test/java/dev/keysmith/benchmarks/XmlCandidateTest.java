package dev.keysmith.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All candidates read the same before anyone times them. */
class XmlCandidateTest {
  @ParameterizedTest
  @ValueSource(strings = {"keysmith", "jdk", "aalto"})
  void readsAll(String name) throws Exception {
    List<XmlItem> items = XmlCandidates.of(name).read(XmlCandidates.listing(11));
    assertEquals(11, items.size());
    XmlItem last =
        new XmlItem(
            "photos/2026/R&D/image-000010.jpg",
            Instant.parse("2026-04-29T18:30:38Z"),
            "\"%032x\"".formatted(79190),
            10257,
            "STANDARD");
    assertEquals(last, items.get(10));
  }
}
