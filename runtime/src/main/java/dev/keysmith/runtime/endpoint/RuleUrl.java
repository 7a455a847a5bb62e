package dev.keysmith.runtime.endpoint;

import dev.keysmith.runtime.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The URL of an endpoint taken apart (RFC 3986), without {@link java.net.URI}, which is slow at
 * first use and lets hosts pass that no request should be sent to. It is what {@code parseURL}
 * gives to endpoint rules; the public accessors are named as its attributes.
 */
public final class RuleUrl {
  private final String scheme;
  private final String authority;
  private final String path;
  final String host;

  /** The port, or -1 for the scheme's own. */
  final int port;

  private RuleUrl(String scheme, String authority, String path, String host, int port) {
    this.scheme = scheme;
    this.authority = authority;
    this.path = path;
    this.host = host;
    this.port = port;
  }

  /**
   * @throws ConfigurationException when no request can be sent there, see {@link Endpoint#parse}
   */
  static RuleUrl parse(String url) {
    String scheme = schemeOf(url);
    if (scheme == null) {
      throw bad(url, "it must begin with http:// or https://");
    }
    int start = scheme.length() + 3;
    int end = url.indexOf('/', start);
    if (end < 0) {
      end = url.length();
    }
    int colon = portColon(url, start, end);
    String host = url.substring(start, colon < 0 ? end : colon);
    if (!isHost(host)) {
      throw bad(url, "its host is no host name or IP address");
    }
    int port = colon < 0 ? -1 : portOf(url, colon + 1, end);
    if (port == 0) {
      throw bad(url, "its port is not between 1 and 65535");
    }
    checkPath(url, end);
    return new RuleUrl(scheme, url.substring(start, end), url.substring(end), host, port);
  }

  /** In lower case. */
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
    return host.startsWith("[") || EndpointRules.isIpv4(host);
  }

  /** The scheme in lower case, or null when it is neither of the two. */
  private static @Nullable String schemeOf(String url) {
    if (url.regionMatches(true, 0, "https://", 0, 8)) {
      return "https";
    }
    return url.regionMatches(true, 0, "http://", 0, 7) ? "http" : null;
  }

  /** Where the port's colon is, which is behind the bracket of an IPv6 address; or -1. */
  private static int portColon(String url, int start, int end) {
    int colon = url.lastIndexOf(':', end - 1);
    return colon < start || colon < url.lastIndexOf(']', end - 1) ? -1 : colon;
  }

  private static boolean isHost(String host) {
    if (host.startsWith("[")) {
      return isIpv6(host);
    }
    if (host.isEmpty() || host.length() > 253) {
      return false;
    }
    int label = 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c == '.') {
        if (label == 0) {
          return false;
        }
        label = 0;
      } else if ((!EndpointRules.isAlphanumeric(c) && c != '-' && c != '_') || ++label > 63) {
        return false;
      }
    }
    return true;
  }

  /** The characters only; whether it is an address is for the resolver of names to say. */
  private static boolean isIpv6(String host) {
    int last = host.length() - 1;
    if (last < 3 || host.charAt(last) != ']') {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = host.charAt(i);
      if ((Character.digit(c, 16) < 0 && c != ':' && c != '.') || c > 'f') {
        return false;
      }
    }
    return host.indexOf(':') > 0;
  }

  /** The port, or 0 when it is none. */
  private static int portOf(String url, int start, int end) {
    int port = 0;
    for (int i = start; i < end; i++) {
      int digit = url.charAt(i) - '0';
      if (digit < 0 || digit > 9 || port > 6553) {
        return 0;
      }
      port = port * 10 + digit;
    }
    return port > 65535 ? 0 : port;
  }

  private static void checkPath(String url, int start) {
    for (int i = start; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c >= 127 || c == '?' || c == '#' || c == '\\') {
        throw bad(url, "its path holds a character that is not allowed there");
      }
    }
  }

  private static RuntimeException bad(String url, String why) {
    String shown = isFitToShow(url) ? " ".concat(url) : "";
    return ConfigurationException.of("invalid endpoint URL".concat(shown).concat(": ").concat(why));
  }

  /**
   * A query and user information may hold a secret, and a line break would begin another message.
   */
  private static boolean isFitToShow(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c < ' ' || c == '?' || c == '@') {
        return false;
      }
    }
    return true;
  }
}
