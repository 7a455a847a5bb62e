package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import org.jspecify.annotations.Nullable;

/** What all XML errors have in common, as far as it could be read. */
final class XmlErrorMembers {
  @Nullable String code;
  @Nullable String message;
  @Nullable String requestId;

  private XmlErrorMembers() {}

  static XmlErrorMembers of(byte[] body) {
    XmlErrorMembers members = new XmlErrorMembers();
    try {
      XmlScanner in = new XmlScanner(body);
      in.root();
      members.read(in, in.isNamed("Error"));
    } catch (CodecException malformed) {
      // What was read before the fault stays; reading the modelled members tells of it.
      return members;
    }
    return members;
  }

  /** Opens the first element called Error; false when there is none. */
  static boolean openError(XmlScanner in) {
    in.root();
    while (!in.isNamed("Error")) {
      while (!in.nextChild()) {
        if (in.depth() == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Reads the open element and those inside it that hold an error or its request's id. */
  private void read(XmlScanner in, boolean error) {
    int depth = in.depth();
    while (in.nextChild()) {
      switch (in.localName()) {
        case "Code" -> code = error && code == null ? in.text() : code;
        case "Message", "message" -> message = error && message == null ? in.text() : message;
        case "RequestId", "RequestID", "requestId" ->
            requestId = requestId == null ? in.text() : requestId;
        case "Error" -> read(in, true);
        case "Errors" -> read(in, false);
        default -> in.closeTo(depth);
      }
      in.closeTo(depth);
    }
  }
}
