package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.error.ConfigurationException;

/** The protocols of the runtime by shape id. Loads the one that is asked for and no other. */
public final class Protocols {
  private static final String SUPPORTED =
      AwsJsonProtocol.AWS_JSON_1_0
          + ", "
          + AwsJsonProtocol.AWS_JSON_1_1
          + ", "
          + RestJsonProtocol.REST_JSON_1;

  private Protocols() {}

  /**
   * @param id the shape id of the protocol's trait
   * @throws ConfigurationException when the runtime does not have the protocol
   */
  public static Protocol of(String id) {
    return switch (id) {
      case AwsJsonProtocol.AWS_JSON_1_0, AwsJsonProtocol.AWS_JSON_1_1 -> new AwsJsonProtocol(id);
      case RestJsonProtocol.REST_JSON_1 -> new RestJsonProtocol();
      default -> throw ProtocolFailures.unsupported(id, SUPPORTED);
    };
  }
}
