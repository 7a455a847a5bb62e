package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.shapes.Choice;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.RandomKinds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Random structures as the protocol can carry them: without documents, and with timestamps of whole
 * milliseconds.
 */
final class CborKinds {
  private CborKinds() {}

  static Kinds random(long seed) {
    return carriable(new RandomKinds(seed).next());
  }

  private static Kinds carriable(Kinds kinds) {
    kinds.document = null;
    kinds.timestamp = millis(kinds.timestamp);
    kinds.dateTime = millis(kinds.dateTime);
    kinds.httpDate = millis(kinds.httpDate);
    if (kinds.child != null) {
      carriable(kinds.child);
    }
    if (kinds.children != null) {
      kinds.children.forEach(CborKinds::carriable);
    }
    Choice choice = kinds.choice;
    if (choice != null && choice.value() instanceof Kinds inner) {
      carriable(inner);
    }
    return kinds;
  }

  private static @Nullable Instant millis(@Nullable Instant instant) {
    return instant == null ? null : Instant.ofEpochMilli(instant.toEpochMilli());
  }

  static Kinds read(byte[] document) {
    CborReader reader = new CborReader(document);
    Kinds kinds = Kinds.read(reader);
    reader.end();
    return kinds;
  }
}
