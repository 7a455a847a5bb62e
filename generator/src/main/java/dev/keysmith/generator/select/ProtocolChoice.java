package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Which of a service's protocols a client speaks: the first, by Smithy's priority, that we know.
 */
public final class ProtocolChoice {
  private static final List<ShapeId> BY_PRIORITY =
      ids(
          "smithy.protocols#rpcv2Cbor",
          "aws.protocols#awsJson1_0",
          "aws.protocols#awsJson1_1",
          "aws.protocols#awsQuery",
          "aws.protocols#ec2Query",
          "aws.protocols#restJson1",
          "aws.protocols#restXml");

  private ProtocolChoice() {}

  static ShapeId of(ServiceShape service) {
    return known(service).stream()
        .findFirst()
        .orElseThrow(() -> new GenerationException(service, none()));
  }

  /**
   * All of a service's protocols that we know, by Smithy's priority, whether or not the model
   * defines their traits.
   */
  public static List<ShapeId> known(ServiceShape service) {
    return BY_PRIORITY.stream().filter(service::hasTrait).toList();
  }

  private static String none() {
    return "speaks no known protocol; clients can be made for " + join(BY_PRIORITY) + '.';
  }

  private static List<ShapeId> ids(String... ids) {
    return List.of(ids).stream().map(ShapeId::from).toList();
  }

  private static String join(Collection<ShapeId> ids) {
    return ids.stream().map(ShapeId::toString).collect(Collectors.joining(", "));
  }
}
