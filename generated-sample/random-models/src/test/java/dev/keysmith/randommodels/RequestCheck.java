package dev.keysmith.randommodels;

import dev.keysmith.differential.CannedTransport;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.differential.Wire;
import dev.keysmith.randommodels.model.EndpointContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a request must be by the model. */
final class RequestCheck {
  private final ServiceAst ast;
  private final Wire wire;
  private final String protocol;

  RequestCheck(ServiceAst ast, Wire wire, String protocol) {
    this.ast = ast;
    this.wire = wire;
    this.protocol = protocol;
  }

  void check(String stage, String operation, Map<String, Object> input, CannedTransport transport) {
    byte[] sent = transport.lastBody();
    Object body = wire.body(operation, sent);
    Object expected = wire.expectedBody(operation, input);
    if (expected != null) {
      Expect.equal(
          stage + ", request",
          operation + " by " + new String(sent, StandardCharsets.ISO_8859_1),
          expected,
          body);
    }
    Object told = input.get(EndpointContext.MEMBER);
    if (told != null && ast.trait(ast.service(), "smithy.rules#endpointRuleSet") != null) {
      boolean loud =
          ast.trait(ast.operation(operation), "smithy.rules#staticContextParams") != null;
      Expect.equal(
          stage + ", told to the endpoint rules",
          operation,
          EndpointContext.field(told, loud),
          transport.last().headers().first(EndpointContext.FIELD));
    }
    if (protocol.contains("#rest")) {
      new ExpectedHead(ast, operation, input).check(stage, transport.last());
    }
  }
}
