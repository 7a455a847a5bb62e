package dev.keysmith.runtime.endpoint;

import dev.keysmith.runtime.error.ConfigurationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a service is reached, and how requests to it are signed. Immutable. */
public final class Endpoint {
  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final List<EndpointAuthScheme> authSchemes;
  private final Map<String, List<String>> headers;
  private final Map<String, Object> properties;

  private Endpoint(
      String scheme,
      String host,
      int port,
      String path,
      List<EndpointAuthScheme> authSchemes,
      Map<String, List<String>> headers,
      Map<String, Object> properties) {
    this.scheme = scheme;
    this.host = host;
    this.port = port;
    this.path = path;
    this.authSchemes = authSchemes;
    this.headers = headers;
    this.properties = properties;
  }

  /** An endpoint that leaves the signing name and region to the client. */
  public static Endpoint of(String scheme, String host, int port, String path) {
    return new Endpoint(
        scheme,
        host,
        port,
        path,
        Collections.emptyList(),
        Collections.emptyMap(),
        Collections.emptyMap());
  }

  /**
   * The endpoint that a URL tells: {@code http} or {@code https}, a host name, IPv4 address or
   * bracketed IPv6 address, a port and a path; no user information, query or fragment (RFC 3986).
   * Read without {@link java.net.URI}, which is slow at first use and lets hosts pass that no
   * request should be sent to.
   *
   * @throws ConfigurationException when the URL is not of this form
   */
  public static Endpoint parse(String url) {
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
    int pathEnd = url.length();
    while (pathEnd > end && url.charAt(pathEnd - 1) == '/') {
      pathEnd--;
    }
    return of(scheme, host, port, url.substring(end, pathEnd));
  }

  /** This endpoint with one more way to sign, less preferred than those it has. */
  public Endpoint withAuthScheme(
      String name,
      @Nullable String signingName,
      @Nullable String signingRegion,
      boolean disableDoubleEncoding) {
    List<EndpointAuthScheme> more = new ArrayList<>(authSchemes);
    more.add(new EndpointAuthScheme(name, signingName, signingRegion, disableDoubleEncoding));
    return new Endpoint(
        scheme, host, port, path, Collections.unmodifiableList(more), headers, properties);
  }

  /** This endpoint with a header to send with each request to it. */
  public Endpoint withHeader(String name, String... values) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    more.put(name, List.of(values));
    return new Endpoint(
        scheme, host, port, path, authSchemes, Collections.unmodifiableMap(more), properties);
  }

  /** This endpoint with a property of its rule: a string, boolean, list or map. */
  public Endpoint withProperty(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(properties);
    more.put(name, value);
    return new Endpoint(
        scheme, host, port, path, authSchemes, headers, Collections.unmodifiableMap(more));
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

  /** The ways to sign, the preferred one first; empty to leave that to the service's model. */
  public List<EndpointAuthScheme> authSchemes() {
    return authSchemes;
  }

  /** The name to sign with in place of the service's own; null for that. */
  public @Nullable String signingName() {
    return authSchemes.isEmpty() ? null : authSchemes.get(0).signingName();
  }

  /** The region to sign with in place of the client's; null for that. */
  public @Nullable String signingRegion() {
    return authSchemes.isEmpty() ? null : authSchemes.get(0).signingRegion();
  }

  /** The header fields to send with each request. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The rule's properties other than {@code authSchemes}. */
  public Map<String, Object> properties() {
    return properties;
  }

  /** The URL, without a slash at its end. */
  @Override
  public String toString() {
    String origin = scheme.concat("://").concat(host);
    return (port < 0 ? origin : origin.concat(":").concat(Integer.toString(port))).concat(path);
  }

  /** Whether a text can stand between the dots of a host name: a label of RFC 1123. */
  public static boolean isHostLabel(String text) {
    int length = text.length();
    if (length == 0 || length > 63 || text.charAt(0) == '-' || text.charAt(length - 1) == '-') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
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
      } else if ((!isAlphanumeric(c) && c != '-' && c != '_') || ++label > 63) {
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
