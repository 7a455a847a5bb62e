package dev.keysmith.runtime.endpoint;

import dev.keysmith.runtime.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** What {@code parseURL} gives to endpoint rules; the accessors are named as its attributes. */
public final class RuleUrl {
  private final String scheme;
  private final String authority;
  private final String path;
  private final boolean isIp;

  private RuleUrl(String scheme, String authority, String path, boolean isIp) {
    this.scheme = scheme;
    this.authority = authority;
    this.path = path;
    this.isIp = isIp;
  }

  /** Null unless requests can be sent there, see {@link Endpoint#parse}. */
  static @Nullable RuleUrl parse(String url) {
    Endpoint endpoint;
    try {
      endpoint = Endpoint.parse(url);
    } catch (ConfigurationException unusable) {
      return null;
    }
    int start = endpoint.scheme().length() + 3;
    int slash = url.indexOf('/', start);
    int end = slash < 0 ? url.length() : slash;
    String host = endpoint.host();
    boolean isIp = host.startsWith("[") || EndpointRules.isIpv4(host);
    return new RuleUrl(endpoint.scheme(), url.substring(start, end), url.substring(end), isIp);
  }

  public String scheme() {
    return scheme;
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
    return isIp;
  }
}
