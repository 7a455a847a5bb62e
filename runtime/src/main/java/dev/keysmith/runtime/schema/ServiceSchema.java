package dev.keysmith.runtime.schema;

import org.jspecify.annotations.Nullable;

/** What a client must know of its service beside the operations. Compared by identity. */
public final class ServiceSchema {
  private final String id;
  private final String sdkId;
  private final String signingName;
  private final String version;
  private final String[] protocols;
  private final @Nullable String xmlNamespace;
  private boolean queryCompatible;
  private boolean unwrappedErrors;
  private @Nullable String target;

  /**
   * @param id the service's shape id
   * @param sdkId the name in {@code aws.api#service}, else the shape's name
   * @param signingName the name in {@code aws.auth#sigv4}; empty for a service that is not signed
   * @param version the service's API version
   * @param xmlNamespace the default XML namespace, null for none
   * @param protocols shape ids of the protocols that the service lists, best first
   */
  public ServiceSchema(
      String id,
      String sdkId,
      String signingName,
      String version,
      @Nullable String xmlNamespace,
      String... protocols) {
    this.id = id;
    this.sdkId = sdkId;
    this.signingName = signingName;
    this.version = version;
    this.xmlNamespace = xmlNamespace;
    this.protocols = protocols;
  }

  /**
   * Sets that the service was awsQuery once, and tells its old error codes; in initializers only.
   */
  public ServiceSchema withQueryCompatibility() {
    queryCompatible = true;
    return this;
  }

  /** Sets that error documents of restXml have no element around them; in initializers only. */
  public ServiceSchema withUnwrappedErrors() {
    unwrappedErrors = true;
    return this;
  }

  /**
   * Sets what goes before the operation in {@code X-Amz-Target} where that is not the service's
   * name; in initializers only.
   */
  public ServiceSchema withTarget(String prefix) {
    target = prefix;
    return this;
  }

  public String id() {
    return id;
  }

  /** The service shape's name. */
  public String name() {
    return id.substring(id.indexOf('#') + 1);
  }

  /** What awsJson sends before the operation's name in {@code X-Amz-Target}: mostly the name. */
  public String target() {
    return target == null ? name() : target;
  }

  public String sdkId() {
    return sdkId;
  }

  public String signingName() {
    return signingName;
  }

  public String version() {
    return version;
  }

  public @Nullable String xmlNamespace() {
    return xmlNamespace;
  }

  /** See {@code aws.protocols#awsQueryCompatible}. */
  public boolean queryCompatible() {
    return queryCompatible;
  }

  /** See {@code noErrorWrapping} of {@code aws.protocols#restXml}. */
  public boolean unwrappedErrors() {
    return unwrappedErrors;
  }

  /** The protocol that a client uses when it is not told another one. */
  public String defaultProtocol() {
    return protocols[0];
  }

  public boolean supports(String protocol) {
    for (String each : protocols) {
      if (each.equals(protocol)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return id;
  }
}
