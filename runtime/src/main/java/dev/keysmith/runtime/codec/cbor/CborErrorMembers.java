package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.error.CodecException;
import org.jspecify.annotations.Nullable;

/** What all CBOR errors have in common, as far as it could be read. */
final class CborErrorMembers extends CborScanner {
  @Nullable String type;
  @Nullable String message;

  private CborErrorMembers(byte[] body) {
    super(body, 0, body.length);
  }

  static CborErrorMembers of(byte[] body) {
    CborErrorMembers members = new CborErrorMembers(body);
    try {
      if (body.length > 0) {
        members.read();
      }
    } catch (CodecException malformed) {
      // What was read before the fault stays; reading the modelled members tells of it.
      return members;
    }
    return members;
  }

  private void read() {
    enter(MAP, "map");
    while (more()) {
      String name = text("member name");
      if (untagged() >> 5 == TEXT) {
        keep(name, text("text string"));
      } else {
        skipValue();
      }
    }
  }

  private void keep(String name, String value) {
    if (name.equals("__type")) {
      type = value;
    } else if (name.equalsIgnoreCase("message")) {
      message = value;
    }
  }
}
