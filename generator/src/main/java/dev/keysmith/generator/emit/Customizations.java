package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.List;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;

/**
 * What clients of some services must do that their models do not say. Smithy's conformance models
 * have cases for each.
 */
final class Customizations {
  private static final String TREE_HASH = "x-amz-sha256-tree-hash";

  private final Model model;
  private final ServiceShape service;

  Customizations(Context context) {
    this.model = context.model();
    this.service = context.selection().service();
  }

  /**
   * The pattern of an operation's path. Amazon S3's endpoint rules put the bucket into the host or
   * the path of the endpoint, so that the pattern must not do it again. Nothing may be left.
   */
  String path(String pattern) {
    boolean placed = sdkId().equals("S3") && hasRuleFor("Bucket");
    return placed && pattern.startsWith("/{Bucket}")
        ? pattern.substring("/{Bucket}".length())
        : pattern;
  }

  private boolean hasRuleFor(String parameter) {
    return service
        .getTrait(EndpointRuleSetTrait.class)
        .flatMap(rules -> rules.getRuleSet().expectObjectNode().getObjectMember("parameters"))
        .filter(parameters -> parameters.containsMember(parameter))
        .isPresent();
  }

  private String sdkId() {
    return service.getTrait(ServiceTrait.class).map(ServiceTrait::getSdkId).orElse("");
  }

  /** The calls on an operation's schema that add it. */
  CodeBlock of(OperationShape operation) {
    return switch (sdkId()) {
      case "Glacier" -> glacier(operation);
      case "Machine Learning" -> machineLearning(operation);
      case "Route 53" -> route53(operation);
      default -> CodeBlock.of("");
    };
  }

  /** The version goes into a header field, and the account may be left to the credentials. */
  private CodeBlock glacier(OperationShape operation) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$Z.withHeader($S, $S)", "X-Amz-Glacier-Version", service.getVersion());
    for (MemberShape member : input(operation)) {
      if (member.getMemberName().equals("accountId")) {
        code.add("$Z.withLabelDefault($S, $S)", "accountId", "-");
      }
      if (member
          .getTrait(HttpHeaderTrait.class)
          .filter(header -> header.getValue().equalsIgnoreCase(TREE_HASH))
          .isPresent()) {
        code.add("$Z.withTreeHash()");
      }
    }
    return code.build();
  }

  /** Predictions go to the endpoint that their model has been given. */
  private CodeBlock machineLearning(OperationShape operation) {
    return input(operation).stream()
            .anyMatch(member -> member.getMemberName().equals("PredictEndpoint"))
        ? CodeBlock.of("$Z.withEndpointMember($S)", "PredictEndpoint")
        : CodeBlock.of("");
  }

  /** Its ids come as paths, such as {@code /hostedzone/Z1}, and go as their last part. */
  private CodeBlock route53(OperationShape operation) {
    for (MemberShape member : input(operation)) {
      String type = member.getTarget().getName();
      boolean id = type.equals("ResourceId") || type.equals("ChangeId");
      if (id && member.hasTrait(HttpLabelTrait.class)) {
        return CodeBlock.of("$Z.withPathLabel($S)", member.getMemberName());
      }
    }
    return CodeBlock.of("");
  }

  private List<MemberShape> input(OperationShape operation) {
    return List.copyOf(model.expectShape(operation.getInputShape()).members());
  }
}
