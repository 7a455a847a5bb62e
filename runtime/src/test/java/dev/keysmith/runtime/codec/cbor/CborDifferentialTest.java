package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Mutations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/** Our reader and writer against Jackson's, on valid documents and on broken ones. */
final class CborDifferentialTest {
  @Property(tries = 1000)
  void writesWhatJacksonReads(@ForAll long seed) {
    Kinds kinds = CborKinds.random(seed);
    JsonNode theirs = JacksonCbor.read(CborWriter.write(kinds));
    JacksonCbor.assertSame("", ValueWriter.toValue(kinds), theirs);
  }

  @Property(tries = 1000)
  void readsWhatJacksonWrites(@ForAll long seed) {
    Kinds kinds = CborKinds.random(seed);
    byte[] document = new JacksonCbor(seed).write(ValueWriter.toValue(kinds));
    assertEquals(kinds, CborKinds.read(document), () -> Hex.of(document));
  }

  /** Jackson is laxer than we are, but what we take is well-formed to it too. */
  @Property(tries = 5000)
  void takesNothingThatJacksonRefuses(@ForAll long seed) {
    byte[] document = new Mutations(seed).mutate(CborWriter.write(CborKinds.random(seed)));
    if (isRead(document)) {
      assertFalse(JacksonCbor.isRefused(document), () -> Hex.of(document));
    }
  }

  private static boolean isRead(byte[] document) {
    try {
      return CborKinds.read(document) != null;
    } catch (CodecException refused) {
      return false;
    }
  }
}
