package dev.keysmith.generator.load.c2j;

import java.util.Set;

/** What Smithy says of a few services and C2J cannot say or does not. */
final class Overrides {
  /** Structures of which exactly one member is set. */
  private static final Set<String> UNIONS =
      Set.of("DynamoDB#AttributeValue", "DynamoDB Streams#AttributeValue");

  /** Services of restXml whose errors have no element around them. */
  private static final Set<String> UNWRAPPED_ERRORS = Set.of("S3");

  /** Outputs of restXml that are their only member's element. */
  private static final Set<String> UNWRAPPED_OUTPUTS = Set.of("S3#GetBucketLocation");

  private final String sdkId;

  Overrides(String sdkId) {
    this.sdkId = sdkId;
  }

  boolean isUnion(String structure) {
    return UNIONS.contains(sdkId + '#' + structure);
  }

  boolean hasUnwrappedErrors() {
    return UNWRAPPED_ERRORS.contains(sdkId);
  }

  boolean hasUnwrappedOutput(String operation) {
    return UNWRAPPED_OUTPUTS.contains(sdkId + '#' + operation);
  }
}
