package dev.keysmith.generator.diff;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.ShapeId;

/** Writes a snapshot as a lock file: lines that tell, when they change, what did. */
final class LockWriter {
  private static final String ABOUT =
      "What the client was generated from. Commit it; keysmith:diff compares a model with it.";

  private final Snapshot snapshot;

  LockWriter(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  String text() {
    StringBuilder text = new StringBuilder("{\n");
    line(text, LockFile.VERSION, Node.from(LockFile.CURRENT)).append(",\n");
    line(text, "about", Node.from(ABOUT)).append(",\n");
    line(text, LockFile.SERVICE, Node.from(snapshot.service().getId().toString())).append(",\n");
    line(text, LockFile.PACKAGE, Node.from(snapshot.names().packageName())).append(",\n");
    text.append(Node.printJson(Node.from(LockFile.SHAPES))).append(":{\n");
    String separator = "";
    for (Map.Entry<String, Node> shape : shapes().entrySet()) {
      line(text.append(separator), shape.getKey(), shape.getValue());
      separator = ",\n";
    }
    return text.append("\n}}\n").toString();
  }

  private static StringBuilder line(StringBuilder text, String name, Node value) {
    return text.append(Node.printJson(Node.from(name))).append(':').append(Node.printJson(value));
  }

  private Map<String, Node> shapes() {
    Set<ShapeId> closure = new Reach(snapshot).shapes();
    ObjectNode ast =
        ModelSerializer.builder()
            .shapeFilter(
                shape ->
                    !Prelude.isPreludeShape(shape)
                        && closure.contains(shape.getId().withoutMember()))
            .build()
            .serialize(snapshot.model());
    return ast.expectObjectMember(LockFile.SHAPES).getStringMap().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                shape -> withJava(ShapeId.from(shape.getKey()), shape.getValue()),
                (first, second) -> first,
                TreeMap::new));
  }

  private ObjectNode withJava(ShapeId id, Node shape) {
    ObjectNode result = shape.expectObjectNode();
    if (id.equals(snapshot.service().getId())) {
      result = result.withoutMember("operations");
    }
    ObjectNode members = result.getObjectMember("members").orElse(Node.objectNode());
    if (!members.isEmpty()) {
      ObjectNode.Builder named = Node.objectNodeBuilder();
      members
          .getStringMap()
          .forEach(
              (name, member) ->
                  named.withMember(
                      name, withNames(id.withMember(name), member.expectObjectNode())));
      result = result.withMember("members", named.build());
    }
    return withNames(id, result);
  }

  private ObjectNode withNames(ShapeId id, ObjectNode shape) {
    ObjectNode.Builder names = Node.objectNodeBuilder();
    Map<Role, String> roles = snapshot.names().of(id);
    roles.forEach((role, name) -> names.withMember(role.key(), name));
    return roles.isEmpty() ? shape : shape.withMember(LockFile.JAVA, names.build());
  }
}
