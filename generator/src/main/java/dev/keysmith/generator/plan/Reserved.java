package dev.keysmith.generator.plan;

import java.util.Set;
import java.util.TreeSet;

/** Names that the language, the JDK's base classes or generated code itself have taken already. */
final class Reserved {
  private static final String[] KEYWORDS = {
    "_",
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
    "yield",
  };
  private static final String[] OBJECT = {
    "clone",
    "equals",
    "finalize",
    "getClass",
    "hashCode",
    "notify",
    "notifyAll",
    "toString",
    "wait",
  };
  private static final String[] THROWABLE = {
    "addSuppressed", "fillInStackTrace", "getCause", "getLocalizedMessage", "getMessage",
    "getStackTrace", "getSuppressed", "initCause", "printStackTrace", "setStackTrace",
  };
  private static final String[] SHAPE = {
    "build", "builder", "ofValue", "read", "readMember", "toBuilder", "toValue", "write",
  };
  private static final String[] ERROR = {
    "body",
    "cause",
    "code",
    "errorOf",
    "exception",
    "isRetryable",
    "isThrottling",
    "message",
    "requestId",
    "serialVersionUID",
    "statusCode",
  };

  /** Members of structures, which become accessors, setters and fields. */
  static final Set<String> STRUCTURE = union(KEYWORDS, OBJECT, SHAPE);

  /** Members of structures with a stream, which as outputs can be closed. */
  static final Set<String> STREAM_STRUCTURE =
      union(KEYWORDS, OBJECT, SHAPE, new String[] {"close"});

  /** Members of errors, which meet the methods of an exception of the service too. */
  static final Set<String> ERROR_STRUCTURE = union(KEYWORDS, OBJECT, SHAPE, THROWABLE, ERROR);

  /** Members of unions, which become factories. */
  static final Set<String> UNION = STRUCTURE;

  /** Operations, which become the methods of a client. */
  static final Set<String> CLIENT =
      union(KEYWORDS, OBJECT, new String[] {"attempt", "builder", "call", "close", "with"});

  /** The private constants that hold schemas. */
  static final Set<String> CONSTANTS = union(new String[] {"_", "SCHEMA"});

  /** Classes that generated types nest, which no type of the model can be called itself. */
  static final Set<String> NESTED = union(new String[] {"Builder", "Known", "Unknown"});

  private Reserved() {}

  private static Set<String> union(String[]... groups) {
    Set<String> union = new TreeSet<>();
    for (String[] group : groups) {
      union.addAll(Set.of(group));
    }
    return Set.copyOf(union);
  }
}
