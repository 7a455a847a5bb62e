package dev.keysmith.differential;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** awsQuery and ec2Query: forms go out, XML comes back. */
final class AwsQueryWire implements Wire {
  private static final String MEDIA_TYPE = "text/xml";

  private final ServiceAst ast;
  private final boolean ec2;

  AwsQueryWire(ServiceAst ast, boolean ec2) {
    this.ast = ast;
    this.ec2 = ec2;
  }

  @Override
  public CannedAnswer answer(String operation, Map<String, Object> output) {
    if (ec2) {
      XmlDocument xml =
          new XmlDocument(ast).structure(operation + "Response", ast.output(operation), output);
      return CannedAnswer.of(200, MEDIA_TYPE, utf8(xml));
    }
    XmlDocument xml =
        new XmlDocument(ast)
            .open(operation + "Response")
            .structure(operation + "Result", ast.output(operation), output)
            .open("ResponseMetadata")
            .element("RequestId", CannedAnswer.REQUEST_ID)
            .close("ResponseMetadata")
            .close(operation + "Response");
    return CannedAnswer.of(200, MEDIA_TYPE, utf8(xml));
  }

  @Override
  public List<CannedAnswer> errors(String error, Map<String, Object> members) {
    JsonNode query = ec2 ? null : ast.trait(error, "aws.protocols#awsQueryError");
    String code = query == null ? ServiceAst.name(error) : query.get("code").asString();
    int status =
        query == null || query.get("httpResponseCode") == null
            ? ast.status(error)
            : query.get("httpResponseCode").asInt();
    return List.of(
        CannedAnswer.of(
            status, MEDIA_TYPE, utf8(error(code, xml -> xml.errorMembers(error, members)))));
  }

  @Override
  public CannedAnswer unknownError(String code, String message) {
    return CannedAnswer.of(
        400, MEDIA_TYPE, utf8(error(code, xml -> xml.element("Message", message))));
  }

  private XmlDocument error(String code, Consumer<XmlDocument> members) {
    if (!ec2) {
      return error(ast, code, members);
    }
    XmlDocument xml =
        new XmlDocument(ast).open("Response").open("Errors").open("Error").element("Code", code);
    members.accept(xml);
    return xml.close("Error")
        .close("Errors")
        .element("RequestID", CannedAnswer.REQUEST_ID)
        .close("Response");
  }

  /** An error as it is wrapped in awsQuery and mostly in restXml. */
  static XmlDocument error(ServiceAst ast, String code, Consumer<XmlDocument> members) {
    XmlDocument xml =
        new XmlDocument(ast)
            .open("ErrorResponse")
            .open("Error")
            .element("Type", "Sender")
            .element("Code", code);
    members.accept(xml);
    return xml.close("Error").element("RequestId", CannedAnswer.REQUEST_ID).close("ErrorResponse");
  }

  static byte[] utf8(XmlDocument xml) {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The parameters by name. */
  @Override
  public Object body(String operation, byte[] body) {
    return parameters(new String(body, StandardCharsets.UTF_8));
  }

  static Map<String, Object> parameters(String form) {
    Map<String, Object> parameters = new TreeMap<>();
    for (String parameter : form.split("&", -1)) {
      if (!parameter.isEmpty()) {
        String[] parts = parameter.split("=", 2);
        String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        parameters.merge(name, Texts.comparable(value), (a, b) -> List.of(a, b));
      }
    }
    return parameters;
  }

  @Override
  public boolean isXml() {
    return true;
  }
}
