package dev.keysmith.differential;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** awsJson1_0 and awsJson1_1. */
final class AwsJsonWire implements Wire {
  private static final String MEDIA_TYPE = "application/x-amz-json-1.0";

  private final ServiceAst ast;
  private final JsonDocument json;

  AwsJsonWire(ServiceAst ast) {
    this.ast = ast;
    this.json = new JsonDocument(ast, false);
  }

  @Override
  public CannedAnswer answer(String operation, Map<String, Object> output) {
    return CannedAnswer.of(
        200, MEDIA_TYPE, WireJson.bytes(json.structure(ast.output(operation), output)));
  }

  /** One that was awsQuery once also comes as not all servers know to send it. */
  @Override
  public List<CannedAnswer> errors(String error, Map<String, Object> members) {
    ObjectNode body = json.structure(error, members);
    body.put("__type", error);
    CannedAnswer answer = CannedAnswer.of(ast.status(error), MEDIA_TYPE, WireJson.bytes(body));
    JsonNode query = ast.trait(error, "aws.protocols#awsQueryError");
    if (query == null || ast.trait(ast.service(), "aws.protocols#awsQueryCompatible") == null) {
      return List.of(answer);
    }
    String header = "x-amzn-query-error";
    return List.of(
        answer,
        answer.with(header, query.get("code").asString() + ";Sender"),
        answer.with(header, error));
  }

  @Override
  public CannedAnswer unknownError(String code, String message) {
    Map<String, Object> body = Map.of("__type", code, "message", message);
    return CannedAnswer.of(400, MEDIA_TYPE, WireJson.bytes(WireJson.of(body)));
  }

  @Override
  public Object body(String operation, byte[] body) {
    return WireJson.parse(body);
  }

  @Override
  public Object expectedBody(String operation, Map<String, Object> input) {
    return WireJson.parse(WireJson.bytes(json.structure(ast.input(operation), input)));
  }
}
