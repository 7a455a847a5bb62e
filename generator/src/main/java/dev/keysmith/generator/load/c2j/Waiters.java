package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** {@code waiters-2.json} as {@code smithy.waiters#waitable}. */
final class Waiters {
  private static final Map<String, String> COMPARATORS =
      Map.of("pathAll", "allStringEquals", "pathAny", "anyStringEquals");

  /**
   * Smithy matches no status. An answer without a body, as to HEAD, is an error of this name, and
   * so are many others.
   */
  private static final Map<Integer, String> STATUS_NAMES =
      Map.of(
          301, "MovedPermanently",
          400, "BadRequest",
          403, "Forbidden",
          404, "NotFound",
          409, "Conflict",
          500, "InternalServerError",
          503, "ServiceUnavailable");

  /** In seconds, as Smithy has it; it must not be shorter than the shortest one. */
  private static final int USUAL_LONGEST_DELAY = 120;

  private Waiters() {}

  /** A waiter in the trait of its operation. */
  static ObjectNode waiter(String path, ObjectNode waiter) {
    List<ObjectNode> acceptors =
        Nodes.list(waiter, "acceptors").stream().map(each -> acceptor(path, each)).toList();
    ObjectNode.Builder node = Nodes.builder(waiter);
    waiter.getMember("description").ifPresent(text -> node.withMember("documentation", text));
    node.withMember("acceptors", Nodes.array(waiter, acceptors))
        .withMember("minDelay", waiter.expectMember("delay"));
    int delay = waiter.expectNumberMember("delay").getValue().intValue();
    return delay > USUAL_LONGEST_DELAY ? node.withMember("maxDelay", delay).build() : node.build();
  }

  private static ObjectNode acceptor(String path, ObjectNode acceptor) {
    return Nodes.builder(acceptor)
        .withMember("state", acceptor.expectMember("state"))
        .withMember("matcher", matcher(path, acceptor))
        .build();
  }

  private static ObjectNode matcher(String path, ObjectNode acceptor) {
    Node expected = acceptor.expectMember("expected");
    return switch (Nodes.expectText(acceptor, "matcher")) {
      case "error" -> error(acceptor, expected);
      case "status" -> status(path, acceptor, expected);
      default -> output(path, acceptor, expected);
    };
  }

  /** An error of a name, or any, or none. */
  private static ObjectNode error(ObjectNode at, Node expected) {
    return expected.isBooleanNode()
        ? success(at, !expected.expectBooleanNode().getValue())
        : Nodes.builder(at).withMember("errorType", expected).build();
  }

  private static ObjectNode status(String path, ObjectNode at, Node expected) {
    int status = expected.isNumberNode() ? expected.expectNumberNode().getValue().intValue() : 0;
    if (status >= 200 && status < 300) {
      return success(at, true);
    }
    String name = STATUS_NAMES.get(status);
    if (name == null) {
      throw new GenerationException(
          expected, path + ": no error is known by the status " + Node.printJson(expected) + ".");
    }
    return Nodes.builder(at).withMember("errorType", name).build();
  }

  private static ObjectNode success(ObjectNode at, boolean success) {
    return Nodes.builder(at).withMember("success", success).build();
  }

  private static ObjectNode output(String path, ObjectNode acceptor, Node expected) {
    String argument =
        Nodes.text(acceptor, "argument")
            .orElseThrow(
                () -> new GenerationException(acceptor, path + ": the key argument is missing."));
    String matcher = Nodes.expectText(acceptor, "matcher");
    ObjectNode.Builder compared = Nodes.builder(acceptor);
    if (expected.isStringNode()) {
      compared
          .withMember("path", argument)
          .withMember("expected", expected)
          .withMember("comparator", COMPARATORS.getOrDefault(matcher, "stringEquals"));
    } else {
      boolean truth = expected.isBooleanNode();
      compared
          .withMember("path", truth ? argument : equal(argument, expected))
          .withMember("expected", truth ? Node.printJson(expected) : "true")
          .withMember("comparator", "booleanEquals");
    }
    return Nodes.builder(acceptor).withMember("output", compared.build()).build();
  }

  /** Smithy compares text and truth only; JMESPath compares numbers. */
  private static String equal(String argument, Node expected) {
    return argument + " == `" + Node.printJson(expected) + '`';
  }
}
