package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.shapes.RandomJson;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Our reader and writer against Jackson, on valid documents and on broken ones. */
final class JsonDifferentialTest {
  @Property(tries = 2000)
  void readsWhatJacksonReads(@ForAll long seed) {
    byte[] document = RandomJson.document(seed).getBytes(StandardCharsets.UTF_8);
    assertNotNull(JacksonOracle.read(document), "the generator makes valid documents");
    assertAgree(document);
  }

  @Property(tries = 10_000)
  void refusesWhatJacksonRefuses(@ForAll long seed) {
    byte[] document = RandomJson.document(seed).getBytes(StandardCharsets.UTF_8);
    assertAgree(new Mutations(seed).mutate(document));
  }

  @Property(tries = 500)
  void writesWhatJacksonReads(@ForAll long seed) {
    byte[] written = JsonWriter.write(new RandomKinds(seed).next());
    assertAgree(written);
  }

  private static void assertAgree(byte[] document) {
    JsonNode theirs = JacksonOracle.read(document);
    Value ours = read(document);
    String text = new String(document, StandardCharsets.UTF_8);
    assertEquals(theirs != null, ours != null, text);
    assertEquals(JacksonOracle.isWellFormed(document), skips(document), text);
    if (ours != null && theirs != null) {
      assertTrue(JacksonOracle.same(ours, theirs), () -> text + " read as " + ours);
      assertEquals(ours, JsonReader.readDocument(JsonWriter.write(ours)), text);
    }
  }

  private static @Nullable Value read(byte[] document) {
    try {
      return JsonReader.readDocument(document);
    } catch (CodecException refused) {
      return null;
    }
  }

  /** Whether the document is accepted by the code that skips unknown members. */
  private static boolean skips(byte[] document) {
    try {
      JsonReader reader = new JsonReader(document);
      reader.skipValue();
      reader.end();
      return true;
    } catch (CodecException refused) {
      return false;
    }
  }
}
