package dev.keysmith.differential;

/** Finds a protocol's wire. */
public final class Wires {
  private Wires() {}

  public static Wire of(String protocol, ServiceAst ast) {
    return switch (protocol) {
      case "aws.protocols#awsJson1_0", "aws.protocols#awsJson1_1" -> new AwsJsonWire(ast);
      case "aws.protocols#awsQuery" -> new AwsQueryWire(ast, false);
      case "aws.protocols#ec2Query" -> new AwsQueryWire(ast, true);
      case "aws.protocols#restJson1" -> new RestWire(ast, false);
      case "aws.protocols#restXml" -> new RestWire(ast, true);
      case "smithy.protocols#rpcv2Cbor" -> new CborWire(ast);
      default -> throw new IllegalArgumentException(protocol);
    };
  }
}
