package dev.keysmith.differential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** restJson1 and restXml: the HTTP bindings of the model, and a document of the rest. */
final class RestWire implements Wire {
  private final ServiceAst ast;
  private final JsonDocument json;
  private final boolean xml;

  RestWire(ServiceAst ast, boolean xml) {
    this.ast = ast;
    this.json = new JsonDocument(ast, true);
    this.xml = xml;
  }

  private String mediaType() {
    return xml ? "application/xml" : "application/json";
  }

  @Override
  public CannedAnswer answer(String operation, Map<String, Object> output) {
    String shape = ast.output(operation);
    int status = ast.operationTrait(operation, "smithy.api#http").path("code").asInt(200);
    boolean unwrapped =
        ast.shape(ast.operation(operation))
            .path("traits")
            .has("aws.customizations#s3UnwrappedXmlOutput");
    return bound(status, shape, output, unwrapped);
  }

  private CannedAnswer bound(
      int status, String shape, Map<String, Object> tree, boolean unwrapped) {
    Map<String, Object> document = new LinkedHashMap<>();
    Map<String, String> headers = new LinkedHashMap<>();
    byte[] payload = null;
    int code = status;
    for (String member : ast.members(shape)) {
      Object value = tree.get(member);
      if (value == null) {
        continue;
      }
      JsonNode traits = ast.shape(shape).get("members").get(member).path("traits");
      if (traits.has("smithy.api#httpHeader")) {
        headers.put(
            traits.get("smithy.api#httpHeader").asString(),
            header(ast.target(shape, member), traits.get(XmlDocument.FORMAT), value));
      } else if (traits.has("smithy.api#httpPrefixHeaders")) {
        String prefix = traits.get("smithy.api#httpPrefixHeaders").asString();
        ((Map<?, ?>) value).forEach((k, v) -> headers.put(prefix + k, (String) v));
      } else if (traits.has("smithy.api#httpResponseCode")) {
        code = (Integer) value;
      } else if (traits.has("smithy.api#httpPayload")) {
        payload = payload(ast.target(shape, member), traits, value);
      } else {
        document.put(member, value);
      }
    }
    byte[] body = payload;
    if (body == null && !hasPayload(shape)) {
      body = unwrapped ? unwrapped(shape, document) : document(shape, document);
    }
    CannedAnswer answer =
        CannedAnswer.of(code, mediaType(), body == null ? new byte[0] : body)
            .with("x-amz-request-id", CannedAnswer.REQUEST_ID);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private String header(String target, @Nullable JsonNode format, Object value) {
    if (value instanceof List<?> list) {
      JsonNode element = ast.shape(target).get("member");
      return HttpText.field(
          list.stream().map(each -> HttpText.of(ast, element, each, "http-date")).toList(), true);
    }
    return XmlDocument.text(ast, target, format, value, "http-date");
  }

  private boolean hasPayload(String shape) {
    return ast.members(shape).stream()
        .anyMatch(member -> ast.hasTrait(shape, member, "smithy.api#httpPayload"));
  }

  @SuppressWarnings("unchecked") // the model says what the value is
  private byte[] payload(String target, JsonNode member, Object value) {
    if (value instanceof ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return copy;
    }
    if (ast.type(target).equals("document")) {
      return WireJson.bytes(WireJson.node(value));
    }
    if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    Map<String, Object> tree = (Map<String, Object>) value;
    if (!xml) {
      return WireJson.bytes(json.structure(target, tree));
    }
    String name = member.path("smithy.api#xmlName").asString(rootName(target));
    return AwsQueryWire.utf8(new XmlDocument(ast).structure(name, target, tree));
  }

  private String rootName(String structure) {
    JsonNode name = ast.trait(structure, "smithy.api#xmlName");
    return name == null ? ServiceAst.name(structure) : name.asString();
  }

  private byte[] document(String shape, Map<String, Object> tree) {
    if (!xml) {
      return WireJson.bytes(json.structure(shape, tree));
    }
    return shape.startsWith("smithy.api#")
        ? new byte[0]
        : AwsQueryWire.utf8(new XmlDocument(ast).structure(rootName(shape), shape, tree));
  }

  /** The one member is the document. */
  private byte[] unwrapped(String shape, Map<String, Object> tree) {
    return AwsQueryWire.utf8(new XmlDocument(ast).members(shape, tree));
  }

  @Override
  public List<CannedAnswer> errors(String error, Map<String, Object> members) {
    if (!xml) {
      CannedAnswer answer = bound(ast.status(error), error, members, false);
      return List.of(
          answer.with("x-amzn-errortype", ServiceAst.name(error)),
          answer.with("x-amzn-errortype", ServiceAst.name(error) + ":http://internal/"));
    }
    return List.of(
        xmlError(
            ast.status(error),
            ServiceAst.name(error),
            document -> document.errorMembers(error, members)));
  }

  @Override
  public CannedAnswer unknownError(String code, String message) {
    if (xml) {
      return xmlError(400, code, document -> document.element("Message", message));
    }
    return CannedAnswer.of(
            400, mediaType(), WireJson.bytes(WireJson.of(Map.of("message", message))))
        .with("x-amzn-errortype", code);
  }

  private CannedAnswer xmlError(int status, String code, Consumer<XmlDocument> members) {
    XmlDocument body;
    if (ast.expectTrait(ast.service(), "aws.protocols#restXml")
        .path("noErrorWrapping")
        .asBoolean(false)) {
      body = new XmlDocument(ast).open("Error").element("Code", code);
      members.accept(body);
      body.element("RequestId", CannedAnswer.REQUEST_ID).close("Error");
    } else {
      body = AwsQueryWire.error(ast, code, members);
    }
    return CannedAnswer.of(status, mediaType(), AwsQueryWire.utf8(body))
        .with("x-amz-request-id", CannedAnswer.REQUEST_ID);
  }

  /** A payload that is bytes or text is compared as it is. */
  @Override
  public Object body(String operation, byte[] body) {
    String shape = ast.input(operation);
    for (String member : ast.members(shape)) {
      String type = ast.type(ast.target(shape, member));
      if (ast.hasTrait(shape, member, "smithy.api#httpPayload")
          && Set.of("blob", "string", "enum").contains(type)) {
        return ByteBuffer.wrap(body);
      }
    }
    if (body.length == 0) {
      return "";
    }
    return xml ? XmlTree.parse(body) : WireJson.parse(body);
  }

  @Override
  public boolean isXml() {
    return xml;
  }
}
