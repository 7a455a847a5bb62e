package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.select.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * The file that keeps what a client was generated from, for people to commit: the closure of what
 * is selected, each shape a line as in Smithy's JSON AST, and with it the shape's Java names. The
 * same client gives the same bytes.
 */
public final class LockFile {
  static final String VERSION = "keysmith";
  static final String SERVICE = "service";
  static final String PACKAGE = "package";
  static final String SHAPES = "shapes";
  static final String JAVA = "java";
  static final String CURRENT = "1";

  private LockFile() {}

  /** The content for what a generation makes. */
  public static String content(Model model, Selection selection, JavaPlan plan) {
    return new LockWriter(Snapshot.of(model, selection, plan)).text();
  }

  /** The content of a file; nothing if it is not there or cannot be read. */
  public static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Reads a snapshot.
   *
   * @throws GenerationException if the file is not there, cannot be read or is no lock file
   */
  static Snapshot read(Path file) {
    try {
      Node root = Node.parse(text(file), file.toString());
      return read(root.expectObjectNode(), file);
    } catch (SourceException e) {
      throw new GenerationException(
          e, "not a lock file of keysmith:generate: " + e.getMessageWithoutLocation());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      String why = Files.exists(file) ? e.toString() : "there is none";
      throw new GenerationException(
          "Cannot read the lock file " + file + ": " + why + "; keysmith:generate writes it.");
    }
  }

  private static Snapshot read(ObjectNode root, Path file) {
    StringNode version = root.expectStringMember(VERSION);
    if (!version.getValue().equals(CURRENT)) {
      throw new GenerationException(
          version,
          "a lock file of version "
              + version.getValue()
              + ", which another version of the plugin wrote; this one reads version "
              + CURRENT
              + '.');
    }
    ShapeId service = root.expectStringMember(SERVICE).expectShapeId();
    JavaNames names = new JavaNames(root.expectStringMember(PACKAGE).getValue());
    ObjectNode shapes = root.expectObjectMember(SHAPES);
    ObjectNode.Builder ast = Node.objectNodeBuilder();
    shapes
        .getStringMap()
        .forEach(
            (id, shape) ->
                ast.withMember(id, withoutJava(ShapeId.from(id), shape.expectObjectNode(), names)));
    Model closure = withOperations(load(ast.build(), file), service);
    return Snapshot.of(closure, service, names);
  }

  /** Moves the Java names of a shape and its members out of it. */
  private static ObjectNode withoutJava(ShapeId id, ObjectNode shape, JavaNames names) {
    ObjectNode result = takeNames(id, shape, names);
    return shape
        .getObjectMember("members")
        .map(members -> result.withMember("members", membersWithoutJava(id, members, names)))
        .orElse(result);
  }

  private static ObjectNode membersWithoutJava(ShapeId id, ObjectNode members, JavaNames names) {
    ObjectNode.Builder result = Node.objectNodeBuilder();
    for (Map.Entry<String, Node> member : members.getStringMap().entrySet()) {
      ObjectNode value = member.getValue().expectObjectNode();
      result.withMember(member.getKey(), takeNames(id.withMember(member.getKey()), value, names));
    }
    return result.build();
  }

  private static ObjectNode takeNames(ShapeId id, ObjectNode shape, JavaNames names) {
    ObjectNode java = shape.getObjectMember(JAVA).orElse(Node.objectNode());
    for (Role role : Role.values()) {
      java.getStringMember(role.key()).ifPresent(name -> names.put(id, role, name.getValue()));
    }
    return shape.withoutMember(JAVA);
  }

  private static Model load(ObjectNode shapes, Path file) {
    ObjectNode ast = Node.objectNode().withMember("smithy", "2.0").withMember(SHAPES, shapes);
    byte[] json = Node.printJson(ast).getBytes(StandardCharsets.UTF_8);
    return ModelLoader.load(List.of(new ModelSource(file + "!/shapes.json", json))).model();
  }

  /** The line of a service leaves out its operations, which have lines of their own. */
  private static Model withOperations(Model model, ShapeId id) {
    ServiceShape.Builder service = model.expectShape(id, ServiceShape.class).toBuilder();
    model.shapes(OperationShape.class).sorted().forEach(service::addOperation);
    return model.toBuilder().addShape(service.build()).build();
  }
}
