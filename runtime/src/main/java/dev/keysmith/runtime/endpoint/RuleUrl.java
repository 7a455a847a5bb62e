package dev.keysmith.runtime.endpoint;

/** What {@code parseURL} gives to endpoint rules; the accessors are named as its attributes. */
public final class RuleUrl {
  private final Endpoint endpoint;
  private final String authority;
  private final String path;

  private RuleUrl(Endpoint endpoint, String authority, String path) {
    this.endpoint = endpoint;
    this.authority = authority;
    this.path = path;
  }

  static RuleUrl parse(String url) {
    Endpoint endpoint = Endpoint.parse(url);
    int start = endpoint.scheme().length() + 3;
    int slash = url.indexOf('/', start);
    int end = slash < 0 ? url.length() : slash;
    return new RuleUrl(endpoint, url.substring(start, end), url.substring(end));
  }

  /** In lower case. */
  public String scheme() {
    return endpoint.scheme();
  }

  /** Host and, when the URL has one, port. */
  public String authority() {
    return authority;
  }

  /** The path as it is in the URL; may be empty. */
  public String path() {
    return path;
  }

  /** The path with a slash at both ends. */
  public String normalizedPath() {
    return path.endsWith("/") ? path : path.concat("/");
  }

  /** Whether the host is an IP address. */
  public boolean isIp() {
    return endpoint.host().startsWith("[") || EndpointRules.isIpv4(endpoint.host());
  }
}
