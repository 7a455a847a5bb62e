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
   *
   * @throws ConfigurationException when the URL is not of this form
   */
  public static Endpoint parse(String url) {
    RuleUrl parts = RuleUrl.parse(url);
    String path = parts.path();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return of(parts.scheme(), parts.host, parts.port, path.substring(0, end));
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
}
