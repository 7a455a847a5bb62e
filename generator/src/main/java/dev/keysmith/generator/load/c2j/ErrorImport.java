package dev.keysmith.generator.load.c2j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;

/** What makes a structure an error. Old models say it where operations list the error. */
final class ErrorImport {
  private static final int SERVER = 500;

  private final C2jModel model;

  ErrorImport(C2jModel model) {
    this.model = model;
  }

  void addTo(TraitNodes traits, String name, ObjectNode shape) {
    List<ObjectNode> sayings = new ArrayList<>(List.of(shape));
    sayings.addAll(model.asError(name));
    if (sayings.size() == 1 && !Nodes.isOn(shape, "exception")) {
      return;
    }
    Optional<NumberNode> status = facts(sayings, "httpStatusCode").map(Node::expectNumberNode);
    Optional<Node> code = facts(sayings, "code");
    boolean server =
        sayings.stream().anyMatch(ErrorImport::isFault)
            || status.filter(number -> number.getValue().intValue() >= SERVER).isPresent();
    traits.add("smithy.api#error", server ? "server" : "client");
    status.ifPresent(number -> traits.add("smithy.api#httpError", number));
    if (code.isPresent() || model.isRenamed(name)) {
      addCode(traits, shape, code.orElseGet(() -> Nodes.text(name, shape)), status, server);
    }
    shape
        .getObjectMember("retryable")
        .ifPresent(value -> traits.add("smithy.api#retryable", value));
  }

  /** Whatever the protocol: a code that is not the shape's name is only told so. */
  private static void addCode(
      TraitNodes traits, ObjectNode shape, Node code, Optional<NumberNode> status, boolean server) {
    int usual = server ? SERVER : 400;
    traits.add(
        "aws.protocols#awsQueryError",
        Nodes.builder(shape)
            .withMember("code", code)
            .withMember("httpResponseCode", status.orElseGet(() -> Node.from(usual)))
            .build());
  }

  private static boolean isFault(ObjectNode saying) {
    return Nodes.isOn(saying, "fault") || Nodes.isOn(Nodes.object(saying, "error"), "fault");
  }

  private static Optional<Node> facts(List<ObjectNode> sayings, String key) {
    return sayings.stream()
        .flatMap(saying -> Nodes.object(saying, "error").getMember(key).stream())
        .findFirst();
  }
}
