package dev.keysmith.generator.emit;

import software.amazon.smithy.model.shapes.Shape;

/** What a value is called in the method names of {@code ShapeWriter} and {@code ShapeReader}. */
final class ValueKind {
  private ValueKind() {}

  static String of(Shape target) {
    return switch (target.getType()) {
      case BLOB -> "Blob";
      case BOOLEAN -> "Boolean";
      case STRING, ENUM -> "String";
      case BYTE -> "Byte";
      case SHORT -> "Short";
      case INTEGER, INT_ENUM -> "Integer";
      case LONG -> "Long";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
      case BIG_INTEGER -> "BigInteger";
      case BIG_DECIMAL -> "BigDecimal";
      case TIMESTAMP -> "Timestamp";
      case DOCUMENT -> "Document";
      default -> throw new IllegalArgumentException(target.getId() + " is no simple value");
    };
  }
}
