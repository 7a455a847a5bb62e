package dev.keysmith.differential;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a protocol has messages on the wire, written from the model without any code of ours. */
public interface Wire {
  /** What the service answers with when it succeeds. */
  CannedAnswer answer(String operation, Map<String, Object> output);

  /** How the service may send an error of the model; each must be read alike. */
  List<CannedAnswer> errors(String error, Map<String, Object> members);

  /** An error that no model has: the code and the message. */
  CannedAnswer unknownError(String code, String message);

  /** A request's body in a form that two clients agree in, whatever the order of members. */
  Object body(String operation, byte[] body);

  /** What {@link #body} must give for an input, or null where the SDK alone says so. */
  default @Nullable Object expectedBody(String operation, Map<String, Object> input) {
    return null;
  }

  /** Whether texts may only have the characters of XML 1.0. */
  default boolean isXml() {
    return false;
  }
}
