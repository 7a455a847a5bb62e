package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.error.ConfigurationException;

/** The protocols of the runtime by shape id. Loads the one that is asked for and no other. */
public final class Protocols {
  private Protocols() {}

  /**
   * @param id the shape id of the protocol's trait
   * @throws ConfigurationException when the runtime does not have the protocol
   */
  public static Protocol of(String id) {
    return switch (id) {
      case AwsJsonProtocol.AWS_JSON_1_0, AwsJsonProtocol.AWS_JSON_1_1 -> new AwsJsonProtocol(id);
      case AwsQueryProtocol.AWS_QUERY, AwsQueryProtocol.EC2_QUERY -> new AwsQueryProtocol(id);
      default ->
          throw ProtocolFailures.unsupported(
              id,
              AwsJsonProtocol.AWS_JSON_1_0
                  + ", "
                  + AwsJsonProtocol.AWS_JSON_1_1
                  + ", "
                  + AwsQueryProtocol.AWS_QUERY
                  + ", "
                  + AwsQueryProtocol.EC2_QUERY);
    };
  }
}
