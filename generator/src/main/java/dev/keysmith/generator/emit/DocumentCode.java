package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;

/** The expression of a document that is a member's default: a scalar, or an empty list or map. */
final class DocumentCode {
  private DocumentCode() {}

  static CodeBlock of(Node node) {
    if (node.isArrayNode()) {
      return CodeBlock.of("$T.list($T.of())", RuntimeTypes.VALUE, List.class);
    }
    if (node.isObjectNode()) {
      return CodeBlock.of("$T.map($T.of())", RuntimeTypes.VALUE, Map.class);
    }
    return CodeBlock.of("$T.of($L)", RuntimeTypes.VALUE, literal(node));
  }

  private static CodeBlock literal(Node node) {
    if (node.isStringNode()) {
      return CodeBlock.of("$S", node.expectStringNode().getValue());
    }
    if (node.isBooleanNode()) {
      return CodeBlock.of("$L", node.expectBooleanNode().getValue());
    }
    Number number = node.expectNumberNode().getValue();
    boolean whole = number.doubleValue() == Math.rint(number.doubleValue());
    boolean fitsInt = whole && number.longValue() == number.intValue();
    if (fitsInt) {
      return CodeBlock.of("$L", number.intValue());
    }
    return whole
        ? CodeBlock.of("$LL", number.longValue())
        : CodeBlock.of("$LD", number.doubleValue());
  }
}
