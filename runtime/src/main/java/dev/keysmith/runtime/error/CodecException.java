package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A document does not follow its format or its schema. The message says what was found, what is
 * allowed, and where: the path of member names and the byte offset. It never quotes a value, which
 * may be a secret.
 */
public final class CodecException extends ClientException {
  private static final long serialVersionUID = 1L;

  public CodecException(String message) {
    super(message);
  }

  public CodecException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * A new one, declared as what the JVM has loaded already: verifying a class that throws it then
   * loads no exception, which a first call would pay for.
   */
  public static RuntimeException of(String message) {
    return new CodecException(message);
  }
}
