package dev.keysmith.generator.load.c2j;

import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/**
 * {@code paginators-1.json} as {@code smithy.api#paginated}. What Smithy cannot say is left out, as
 * in AWS's own Smithy models: tokens of several parts or in an expression.
 */
final class Paginators {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*");

  private Paginators() {}

  /** The trait of an operation. */
  static Optional<ObjectNode> of(ObjectNode pagination) {
    ObjectNode.Builder trait = Nodes.builder(pagination);
    if (!add(trait, "inputToken", pagination, "input_token")
        || !add(trait, "outputToken", pagination, "output_token")) {
      return Optional.empty();
    }
    add(trait, "items", pagination, "result_key");
    add(trait, "pageSize", pagination, "limit_key");
    return Optional.of(trait.build());
  }

  private static boolean add(
      ObjectNode.Builder trait, String member, ObjectNode pagination, String key) {
    Optional<StringNode> path =
        pagination
            .getMember(key)
            .flatMap(Node::asStringNode)
            .filter(text -> PATH.matcher(text.getValue()).matches());
    path.ifPresent(text -> trait.withMember(member, text));
    return path.isPresent();
  }
}
