package dev.keysmith.conformance;

import dev.keysmith.runtime.client.ClientBuilder;
import java.util.Optional;
import software.amazon.smithy.model.node.BooleanNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;

/**
 * How a case wants its client set up. What it sets for the operation goes before what it sets for
 * the client: with us it is another client.
 *
 * @param host where the client is told to send requests; AWS's own hosts are found by the client
 */
record CaseSettings(String host, ObjectNode config) {
  /** As a case has it that wants nothing special. */
  static CaseSettings none() {
    return new CaseSettings("example.com", Node.objectNode());
  }

  static CaseSettings of(HttpMessageTestCase test, Optional<String> host) {
    ObjectNode config =
        test.getVendorParams().getObjectMember("scopedConfig").orElse(Node.objectNode());
    return new CaseSettings(host.orElse("example.com"), config);
  }

  void apply(ClientBuilder<?> builder) {
    builder.region(
        client("region").flatMap(Node::asStringNode).map(StringNode::getValue).orElse("us-east-1"));
    if (!host.endsWith(".amazonaws.com")) {
      builder.endpoint("https://" + host);
    }
    builder.useDualStack(flag("use_dualstack_endpoint"));
    builder.endpointParameter("Accelerate", flag("use_accelerate_endpoint"));
    builder.endpointParameter(
        "ForcePathStyle",
        s3("addressing_style")
            .flatMap(Node::asStringNode)
            .filter(style -> style.getValue().equals("path"))
            .isPresent());
  }

  private Optional<Node> client(String name) {
    return config.getObjectMember("client").flatMap(settings -> settings.getMember(name));
  }

  private boolean flag(String name) {
    return s3(name).flatMap(Node::asBooleanNode).map(BooleanNode::getValue).orElse(false);
  }

  private Optional<Node> s3(String name) {
    Optional<Node> operation =
        config
            .getObjectMember("operation")
            .flatMap(settings -> settings.getObjectMember("s3"))
            .flatMap(settings -> settings.getMember(name));
    return operation.or(
        () ->
            client("s3").flatMap(Node::asObjectNode).flatMap(settings -> settings.getMember(name)));
  }
}
