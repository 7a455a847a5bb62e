package dev.keysmith.runtime.endpoint;

import org.jspecify.annotations.Nullable;

/** Where a service is reached, and how requests to it are signed. */
public final class Endpoint {
  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final @Nullable String signingName;
  private final @Nullable String signingRegion;

  private Endpoint(
      String scheme,
      String host,
      int port,
      String path,
      @Nullable String signingName,
      @Nullable String signingRegion) {
    this.scheme = scheme;
    this.host = host;
    this.port = port;
    this.path = path;
    this.signingName = signingName;
    this.signingRegion = signingRegion;
  }

  /** An endpoint that leaves the signing name and region to the client. */
  public static Endpoint of(String scheme, String host, int port, String path) {
    return new Endpoint(scheme, host, port, path, null, null);
  }

  public String scheme() {
    return scheme;
  }

  public String host() {
    return host;
  }

  /** The port, or -1 for the scheme's own. */
  public int port() {
    return port;
  }

  /** The path before that of an operation, without a slash at its end; empty for none. */
  public String path() {
    return path;
  }

  /** The name to sign with in place of the service's own; null for that. */
  public @Nullable String signingName() {
    return signingName;
  }

  /** The region to sign with in place of the client's; null for that. */
  public @Nullable String signingRegion() {
    return signingRegion;
  }
}
