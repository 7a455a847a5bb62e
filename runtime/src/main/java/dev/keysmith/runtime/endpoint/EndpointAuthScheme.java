package dev.keysmith.runtime.endpoint;

import org.jspecify.annotations.Nullable;

/** One element of an endpoint's property {@code authSchemes}: how requests there are signed. */
public final class EndpointAuthScheme {
  private final String name;
  private final @Nullable String signingName;
  private final @Nullable String signingRegion;
  private final boolean disableDoubleEncoding;

  EndpointAuthScheme(
      String name,
      @Nullable String signingName,
      @Nullable String signingRegion,
      boolean disableDoubleEncoding) {
    this.name = name;
    this.signingName = signingName;
    this.signingRegion = signingRegion;
    this.disableDoubleEncoding = disableDoubleEncoding;
  }

  /** The scheme, such as {@code sigv4}. */
  public String name() {
    return name;
  }

  /** The name to sign with in place of the service's own; null for that. */
  public @Nullable String signingName() {
    return signingName;
  }

  /** The region, or region set, to sign with in place of the client's; null for that. */
  public @Nullable String signingRegion() {
    return signingRegion;
  }

  /** Whether the path is signed as it is sent, as S3 wants it. */
  public boolean disableDoubleEncoding() {
    return disableDoubleEncoding;
  }
}
