package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.error.CodecException;
import org.jspecify.annotations.Nullable;

/** What all JSON errors have in common, as far as it could be read. */
final class JsonErrorMembers extends JsonScanner {
  @Nullable String type;
  @Nullable String code;
  @Nullable String message;

  private JsonErrorMembers(byte[] body) {
    super(body, 0, body.length);
  }

  static JsonErrorMembers of(byte[] body) {
    JsonErrorMembers members = new JsonErrorMembers(body);
    try {
      if (!members.atEnd() && members.token() == '{') {
        members.read();
      }
    } catch (CodecException malformed) {
      // What was read before the fault stays; reading the modelled members tells of it.
      return members;
    }
    return members;
  }

  private void read() {
    enter();
    if (token() == '}') {
      return;
    }
    do {
      String name = string("member name");
      expect(':', "':'");
      if (token() == '"') {
        keep(name, string("string"));
      } else {
        skipValue();
      }
    } while (more('}', "',' or '}'"));
  }

  private void keep(String name, String value) {
    if (name.equals("__type")) {
      type = value;
    } else if (name.equalsIgnoreCase("code")) {
      code = code == null ? value : code;
    } else if (name.equalsIgnoreCase("message")) {
      message = value;
    } else if (name.equals("errorMessage") && message == null) {
      message = value;
    }
  }
}
