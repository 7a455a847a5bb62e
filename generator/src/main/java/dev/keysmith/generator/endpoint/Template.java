package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.node.Node;

/**
 * A string of a rule set with {@code {Name}} and {@code {Name#attribute}} in it, as a chain of
 * {@code concat}: string {@code +} would cost an invokedynamic bootstrap at first use.
 */
final class Template {
  private final Node node;
  private final String text;
  private final Expressions expressions;
  private final List<CodeBlock> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  Template(Node node, Expressions expressions) {
    this.node = node;
    this.text = node.expectStringNode().getValue();
    this.expressions = expressions;
  }

  CodeBlock code() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
      if (c == '{' && !doubled) {
        i = reference(i + 1);
      } else {
        literal.append(c);
        i += doubled && (c == '{' || c == '}') ? 1 : 0;
      }
    }
    endLiteral();
    return joined();
  }

  /** Adds a reference and gives the place of its closing brace. */
  private int reference(int start) {
    int end = text.indexOf('}', start);
    if (end < 0) {
      throw new GenerationException(node, "a brace is not closed in the endpoint rules: " + text);
    }
    endLiteral();
    String name = text.substring(start, end);
    int hash = name.indexOf('#');
    RuleValue value = expressions.reference(node, hash < 0 ? name : name.substring(0, hash));
    parts.add(
        hash < 0
            ? value.code()
            : expressions.attribute(node, value, name.substring(hash + 1)).code());
    return end;
  }

  private void endLiteral() {
    if (literal.length() > 0) {
      parts.add(CodeBlock.of("$S", literal.toString()));
      literal.setLength(0);
    }
  }

  private CodeBlock joined() {
    if (parts.isEmpty()) {
      return CodeBlock.of("$S", "");
    }
    CodeBlock.Builder code = parts.get(0).toBuilder();
    for (CodeBlock part : parts.subList(1, parts.size())) {
      code.add("$Z.concat($L)", part);
    }
    return code.build();
  }
}
