package dev.keysmith.randommodels.model;

/**
 * What a member may hold.
 *
 * @param id the shape id
 * @param type as the AST calls it
 * @param plain whether values may stand in the head of a message, whatever they are
 * @param bounded whether not every value of the type is allowed
 * @param earlier whether it is complete, so that to require it makes no endless value
 */
record Target(String id, String type, boolean plain, boolean bounded, boolean earlier) {
  static Target free(String id, String type) {
    return new Target(id, type, true, false, true);
  }

  boolean isString() {
    return type.equals("string") || type.equals("enum");
  }

  boolean isNumber() {
    return switch (type) {
      case "byte", "short", "integer", "long", "float", "double", "bigInteger", "bigDecimal" ->
          true;
      default -> type.equals("intEnum");
    };
  }

  boolean isCollection() {
    return type.equals("list") || type.equals("map");
  }

  boolean isStructured() {
    return type.equals("structure") || type.equals("union");
  }

  /** Whether a text alone tells the value, so that it may be a header field or part of a path. */
  boolean isText() {
    return isString() || isNumber() || type.equals("boolean") || type.equals("timestamp");
  }
}
