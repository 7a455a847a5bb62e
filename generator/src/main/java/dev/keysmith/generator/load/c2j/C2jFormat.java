package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * All keys of C2J service models. There is no specification: these are the keys of all models that
 * AWS publishes, and their meaning is that of its SDKs.
 */
final class C2jFormat {
  private static final Format TEXTS = Format.listOf(Format.TEXT);

  private static final Keys DOCUMENTED =
      new Keys().text("documentation", "deprecatedMessage", "deprecatedSince").flag("deprecated");

  private static final Keys XML_NAMESPACE = new Keys().text("uri", "prefix").needs("uri");

  private static final Keys ERROR =
      new Keys().text("code").with(Format.NUMBER, "httpStatusCode").flag("senderFault", "fault");

  private static final Keys METADATA =
      new Keys()
          .text(
              "apiVersion",
              "checksumFormat",
              "endpointPrefix",
              "globalEndpoint",
              "jsonVersion",
              "protocol",
              "ripServiceName",
              "serviceAbbreviation",
              "serviceFullName",
              "serviceId",
              "signatureVersion",
              "signingName",
              "targetPrefix",
              "uid",
              "xmlNamespace")
          .with(TEXTS, "auth", "protocols")
          .with(Format.OBJECT, "awsQueryCompatible")
          .with(
              new Keys().with(Format.oneOf("eventstream", "optional", "required"), "h2"),
              "protocolSettings")
          .needs("apiVersion", "endpointPrefix", "protocol");

  private static final Keys INPUT =
      new Keys()
          .text("shape", "locationName", "documentation")
          .with(XML_NAMESPACE, "xmlNamespace")
          .needs("shape");

  private static final Keys OUTPUT =
      new Keys()
          .text("shape", "locationName", "documentation", "resultWrapper")
          .flag("wrapper")
          .needs("shape");

  private static final Keys OPERATION_ERROR =
      new Keys()
          .text("shape", "documentation")
          .flag("exception", "fault")
          .with(ERROR, "error")
          .needs("shape");

  private static final Keys HTTP_CHECKSUM =
      new Keys()
          .text("requestAlgorithmMember", "requestValidationModeMember")
          .flag("requestChecksumRequired")
          .with(TEXTS, "responseAlgorithms");

  private static final Keys OPERATION =
      new Keys()
          .with(DOCUMENTED)
          .text("name", "alias", "documentationUrl")
          .flag("endpointoperation", "httpChecksumRequired", "idempotent", "readonly")
          .flag("unsignedPayload")
          .with(
              new Keys()
                  .text("method", "requestUri")
                  .with(Format.NUMBER, "responseCode")
                  .needs("method", "requestUri"),
              "http")
          .with(INPUT, "input")
          .with(OUTPUT, "output")
          .with(Format.listOf(OPERATION_ERROR), "errors")
          .with(TEXTS, "auth")
          .with(Format.oneOf("none", "v4", "v4-unsigned-body"), "authtype")
          .with(new Keys().text("hostPrefix").needs("hostPrefix"), "endpoint")
          .with(new Keys().flag("required"), "endpointdiscovery")
          .with(HTTP_CHECKSUM, "httpChecksum")
          .with(new Keys().with(TEXTS, "encodings").needs("encodings"), "requestcompression")
          .with(
              Format.mapOf(new Keys().with((value, path) -> {}, "value").needs("value")),
              "staticContextParams")
          .with(Format.mapOf(new Keys().text("path").needs("path")), "operationContextParams")
          .needs("name", "http");

  private static final Format TIMESTAMP_FORMAT = Format.oneOf("iso8601", "unixTimestamp", "rfc822");

  private static final Keys MEMBER =
      new Keys()
          .with(DOCUMENTED)
          .text("shape", "locationName", "pattern", "queryName")
          .with(Format.oneOf("header", "headers", "querystring", "statusCode", "uri"), "location")
          .flag("box", "endpointdiscoveryid", "eventheader", "eventpayload", "flattened")
          .flag("hostLabel", "idempotencyToken", "jsonvalue", "streaming", "xmlAttribute")
          .with(new Keys().text("name").needs("name"), "contextParam")
          .with(TEXTS, "enum")
          .with(TIMESTAMP_FORMAT, "timestampFormat")
          .with(XML_NAMESPACE, "xmlNamespace")
          .needs("shape");

  private static final Keys SHAPE =
      new Keys().with(DOCUMENTED).text("type").flag("box", "sensitive").needs("type");

  private static final Map<String, Format> SHAPES = shapes();

  private static final Format ANY_SHAPE = C2jFormat::checkShape;

  private static final Keys MODEL =
      new Keys()
          .with(DOCUMENTED)
          .text("version")
          .with(METADATA, "metadata")
          .with(Format.mapOf(OPERATION), "operations")
          .with(Format.mapOf(ANY_SHAPE), "shapes")
          .with(Format.OBJECT, "examples", "authorizers")
          .with(
              Format.mapOf(
                  new Keys()
                      .text("documentation")
                      .with(Format.oneOf("boolean", "string", "stringArray"), "type")
                      .needs("type")),
              "clientContextParams")
          .with(XML_NAMESPACE, "xmlNamespace")
          .needs("metadata", "operations", "shapes");

  private C2jFormat() {}

  /**
   * Checks a service model.
   *
   * @throws GenerationException at the first key or value that C2J does not have
   */
  static void check(ObjectNode model) {
    MODEL.check(model, "");
  }

  private static Map<String, Format> shapes() {
    Map<String, Format> shapes = new LinkedHashMap<>();
    shapes.put("structure", structure());
    shapes.put(
        "list",
        shape()
            .flag("flattened", "sparse")
            .text("locationName")
            .with(Format.NUMBER, "min", "max")
            .with(MEMBER, "member")
            .needs("member"));
    shapes.put(
        "map",
        shape()
            .flag("flattened", "sparse")
            .text("locationName")
            .with(Format.NUMBER, "min", "max")
            .with(MEMBER, "key", "value")
            .needs("key", "value"));
    shapes.put(
        "string", shape().text("pattern").with(Format.NUMBER, "min", "max").with(TEXTS, "enum"));
    shapes.put(
        "blob", shape().with(Format.NUMBER, "min", "max").flag("streaming", "requiresLength"));
    for (String number : new String[] {"integer", "long", "float", "double", "bigdecimal"}) {
      shapes.put(number, shape().with(Format.NUMBER, "min", "max"));
    }
    shapes.put("boolean", shape());
    shapes.put("timestamp", shape().with(TIMESTAMP_FORMAT, "timestampFormat"));
    return shapes;
  }

  private static Keys structure() {
    return shape()
        .text("payload", "locationName")
        .flag("document", "event", "eventstream", "exception", "fault")
        .flag("synthetic", "union", "wrapper")
        .with(TEXTS, "required", "xmlOrder")
        .with(Format.mapOf(MEMBER), "members")
        .with(ERROR, "error")
        .with(new Keys().flag("throttling"), "retryable")
        .with(XML_NAMESPACE, "xmlNamespace");
  }

  private static Keys shape() {
    return new Keys().with(SHAPE).needs("type");
  }

  /** A shape may have the keys of its type. */
  private static void checkShape(Node value, String path) {
    Format.OBJECT.check(value, path);
    ObjectNode shape = value.expectObjectNode();
    Node type = shape.getMember("type").orElse(null);
    if (type == null) {
      throw new GenerationException(shape, path + ": the key type is missing.");
    }
    Format.TEXT.check(type, path + ".type");
    String name = type.expectStringNode().getValue();
    Format format = SHAPES.get(name);
    if (format == null) {
      throw new GenerationException(
          type,
          path + ".type: C2J has no type " + name + "; " + Allowed.instead(name, SHAPES.keySet()));
    }
    format.check(shape, path);
  }
}
