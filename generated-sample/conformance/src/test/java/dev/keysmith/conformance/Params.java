package dev.keysmith.conformance;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** The parameters of a case as the tree that a shape of ours would give. */
final class Params {
  private static final MemberSchema DOCUMENT = MemberSchema.of("document", MemberSchema.DOCUMENT);

  private final Model model;

  Params(Model model) {
    this.model = model;
  }

  Value.Structure structure(Shape structure, ObjectNode params) {
    Value.StructureBuilder members = Value.structure();
    for (MemberShape member : structure.members()) {
      if (Streams.isStream(model, member)) {
        continue;
      }
      params
          .getMember(member.getMemberName())
          .filter(node -> !node.isNullNode())
          .ifPresent(node -> members.put(member.getMemberName(), value(target(member), node)));
    }
    return members.build();
  }

  private Shape target(MemberShape member) {
    return model.expectShape(member.getTarget());
  }

  private Value value(Shape shape, Node node) {
    if (node.isNullNode() && !shape.isDocumentShape()) {
      return Value.ofNull();
    }
    return switch (shape.getType()) {
      case STRUCTURE, UNION -> structure(shape, node.expectObjectNode());
      case LIST, SET -> list((ListShape) shape, node);
      case MAP -> map((MapShape) shape, node);
      case STRING -> Value.of(node.expectStringNode().getValue());
      case ENUM -> Value.ofEnum(node.expectStringNode().getValue());
      case BLOB -> Value.of(Blob.ofUtf8(node.expectStringNode().getValue()));
      case BOOLEAN -> Value.of(node.expectBooleanNode().getValue());
      case BYTE, SHORT, INTEGER, INT_ENUM -> Value.of(number(node).intValueExact());
      case LONG -> Value.of(number(node).longValueExact());
      case FLOAT -> Value.of((float) floating(node));
      case DOUBLE -> Value.of(floating(node));
      case BIG_INTEGER -> Value.of(new BigInteger(digits(node)));
      case BIG_DECIMAL -> Value.of(new BigDecimal(digits(node)));
      case TIMESTAMP -> Value.of(timestamp(node));
      case DOCUMENT -> document(node);
      default -> throw new IllegalArgumentException(shape.getId() + " is no value");
    };
  }

  private Value list(ListShape list, Node node) {
    Shape element = target(list.getMember());
    return Value.list(
        node.expectArrayNode().getElements().stream().map(each -> value(element, each)).toList());
  }

  private Value map(MapShape map, Node node) {
    Shape element = target(map.getValue());
    Map<String, Value> entries = new LinkedHashMap<>();
    node.expectObjectNode()
        .getStringMap()
        .forEach((key, each) -> entries.put(key, value(element, each)));
    return Value.map(entries);
  }

  private static String digits(Node node) {
    return node.isStringNode()
        ? node.expectStringNode().getValue()
        : node.expectNumberNode().getValue().toString();
  }

  private static BigDecimal number(Node node) {
    return new BigDecimal(digits(node));
  }

  private static double floating(Node node) {
    return switch (digits(node)) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> number(node).doubleValue();
    };
  }

  /** In seconds, or as the cases of event streams have it, as text. */
  private static Instant timestamp(Node node) {
    return node.asStringNode()
        .map(text -> Instant.parse(text.getValue()))
        .orElseGet(() -> instant(number(node)));
  }

  private static Instant instant(BigDecimal seconds) {
    BigInteger nanos = seconds.movePointRight(9).toBigIntegerExact();
    BigInteger[] parts = nanos.divideAndRemainder(BigInteger.TEN.pow(9));
    return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /** The numbers of a document have no type but the one that the codec gives them. */
  private static Value document(Node node) {
    return new JsonReader(Node.printJson(node).getBytes(StandardCharsets.UTF_8))
        .readDocument(DOCUMENT);
  }
}
