package dev.keysmith.generator.diff;

import java.util.Collection;
import java.util.List;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Writes a report for programs. */
final class JsonFormat {
  private final DiffReport report;

  JsonFormat(DiffReport report) {
    this.report = report;
  }

  String text() {
    ObjectNode.Builder counts = Node.objectNodeBuilder();
    for (Effect effect : Effect.breaks()) {
      counts.withMember(effect.key(), report.with(effect).size());
    }
    ObjectNode root =
        Node.objectNodeBuilder()
            .withMember("service", report.service())
            .withMember("client", report.client())
            .withMember("compatible", report.isCompatible())
            .withMember("breaks", counts.build())
            .withMember(
                "changes",
                ArrayNode.fromNodes(report.changes().stream().map(this::change).toList()))
            .build();
    return Node.prettyPrintJson(root) + '\n';
  }

  private Node change(Change change) {
    return Node.objectNodeBuilder()
        .withMember("kind", change.kind().key())
        .withMember("shape", change.subject().toString())
        .withMember("java", change.java())
        .withMember("details", strings(change.details()))
        .withMember("breaks", keys(change.breaks()))
        .withMember("notices", keys(change.notices()))
        .withMember("operations", strings(report.operationsOf(change)))
        .build();
  }

  private static ArrayNode keys(Collection<Effect> effects) {
    return strings(effects.stream().map(Effect::key).toList());
  }

  private static ArrayNode strings(List<String> values) {
    return ArrayNode.fromStrings(values);
  }
}
