package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.RandomKinds;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the writer writes, the reader reads. */
final class XmlRoundTripTest {
  @Property(tries = 1000)
  void readsWhatWasWritten(@ForAll long seed) {
    Kinds kinds = RandomKinds.forXml(seed).next();
    byte[] document = XmlWriter.write(Kinds.SCHEMA, kinds);
    XmlReader reader = new XmlReader(document);
    Kinds read = Kinds.read(reader);
    reader.end();
    assertEquals(kinds, read, () -> new String(document, StandardCharsets.UTF_8));
    assertEquals(ValueWriter.toValue(kinds), ValueWriter.toValue(read));
  }
}
