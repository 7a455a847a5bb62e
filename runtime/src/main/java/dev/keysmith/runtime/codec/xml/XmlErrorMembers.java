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
      members.read(in, in.root().equals("Error"));
    } catch (CodecException malformed) {
      // What was read before the fault stays; reading the modelled members tells of it.
      return members;
    }
    return members;
  }

  /** Opens the first element called Error; false when there is none. */
  static boolean openError(XmlScanner in) {
    String name = in.root();
    while (!name.equals("Error")) {
      String child = in.nextChild();
      while (child == null && in.depth() > 0) {
        child = in.nextChild();
      }
      if (child == null) {
        return false;
      }
      name = child;
    }
    return true;
  }

  /** Reads the open element and those inside it that hold an error or its request's id. */
  private void read(XmlScanner in, boolean error) {
    int depth = in.depth();
    for (String name = in.nextChild(); name != null; name = in.nextChild()) {
      switch (name) {
        case "Code" -> code = error && code == null ? in.text() : code;
        case "Message", "message" -> message = error && message == null ? in.text() : message;
        case "RequestId", "RequestID" -> requestId = requestId == null ? in.text() : requestId;
        case "Error" -> read(in, true);
        case "Errors" -> read(in, false);
        default -> in.closeTo(depth);
      }
      in.closeTo(depth);
    }
  }
}
