package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NodeType;
import software.amazon.smithy.model.node.StringNode;

/** What may stand at a place of a C2J document. What may not is an error, never left out. */
interface Format {
  Format TEXT = of(NodeType.STRING);
  Format FLAG = of(NodeType.BOOLEAN);
  Format NUMBER = of(NodeType.NUMBER);
  Format OBJECT = of(NodeType.OBJECT);

  /**
   * Checks a value and all that it holds.
   *
   * @param path from the top of the document, such as {@code shapes.KeyId.min}
   * @throws GenerationException at the first part that is not allowed
   */
  void check(Node value, String path);

  /** Any value of one kind. */
  private static Format of(NodeType type) {
    return (value, path) -> {
      if (value.getType() != type) {
        throw wrongKind(value, path, type);
      }
    };
  }

  /** One of these words. */
  static Format oneOf(String... words) {
    return (value, path) -> {
      TEXT.check(value, path);
      String word = value.expectStringNode().getValue();
      List<String> allowed = Arrays.asList(words);
      if (!allowed.contains(word)) {
        throw new GenerationException(
            value, path + ": '" + word + "' is not allowed; " + Allowed.instead(word, allowed));
      }
    };
  }

  /** A list of such values. */
  static Format listOf(Format element) {
    return (value, path) -> {
      if (!value.isArrayNode()) {
        throw wrongKind(value, path, NodeType.ARRAY);
      }
      int index = 0;
      for (Node each : value.expectArrayNode()) {
        element.check(each, path + '[' + index++ + ']');
      }
    };
  }

  /** An object with any keys and such values. */
  static Format mapOf(Format element) {
    return (value, path) -> {
      OBJECT.check(value, path);
      for (Map.Entry<StringNode, Node> each : value.expectObjectNode().getMembers().entrySet()) {
        element.check(each.getValue(), Allowed.path(path, each.getKey().getValue()));
      }
    };
  }

  /** One value or several. */
  static Format oneOrMore(Format element) {
    Format several = listOf(element);
    return (value, path) -> (value.isArrayNode() ? several : element).check(value, path);
  }

  private static GenerationException wrongKind(Node value, String path, NodeType wanted) {
    return new GenerationException(
        value,
        path + ": found " + name(value.getType()) + ", but " + name(wanted) + " belongs here.");
  }

  private static String name(NodeType type) {
    String name = type.toString().toLowerCase(Locale.ROOT);
    return switch (type) {
      case NULL -> name;
      case ARRAY, OBJECT -> "an " + name;
      default -> "a " + name;
    };
  }
}
